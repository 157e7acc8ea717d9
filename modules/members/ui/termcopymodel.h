#pragma once

#include <QAbstractTableModel>

#include "data/termcopier.h"

namespace xz::members {

/// Members of the old term with what becomes of each; Space or a click on the first column changes it.
class TermCopyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Decision, Name, Sex, Age, Terms, Sector, Post, Organisation, ColumnCount };
    enum class Shown { All, Staying, Leaving };

    explicit TermCopyModel(QObject *parent = nullptr);

    void setMembers(const QList<TermCopyMember> &members);
    const QList<TermCopyMember> &members() const { return m_members; }
    void setShown(Shown shown, const QString &text);
    /// Rows as shown.
    void setStays(const QList<int> &rows, bool stays);
    void toggle(int row);
    bool stays(int row) const;
    /// Everybody of at least that age (or so many terms) leaves; answers how many decisions changed.
    int leaveFrom(int age, int terms);
    void setAges(const QList<TermCopyMember> &members);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void decided();

private:
    void rebuild();

    QList<TermCopyMember> m_members;
    QList<int> m_rows; ///< shown, as indexes
    Shown m_shown = Shown::All;
    QString m_text;
};

} // namespace xz::members

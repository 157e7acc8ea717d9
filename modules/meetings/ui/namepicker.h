#pragma once

#include <QLineEdit>

#include "domain/attendee.h"

class QStringListModel;

namespace xz::meetings {

/// A field that finds people by characters, pinyin or initials and answers whom the user took (Enter or click).
class NamePicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit NamePicker(const QString &objectName, QWidget *parent = nullptr);

    /// `pinyin`: toneless, by person; may be empty.
    void setPeople(const QList<Attendee> &people, const QHash<qint64, QString> &pinyin = {});

    static bool matches(const Attendee &person, const QString &pinyin, const QString &text);

signals:
    void picked(const xz::meetings::Attendee &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &text);
    void take(const QString &line);
    static QString lineOf(const Attendee &person);

    QList<Attendee> m_people;
    QHash<qint64, QString> m_pinyin;
    QStringListModel *m_offered;
};

} // namespace xz::meetings

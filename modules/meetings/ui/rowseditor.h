#pragma once

#include <QStringList>
#include <QWidget>

class QTableWidget;

namespace xz::meetings {

/// A small table one types into: rows are added, removed and moved; columns are free text or a choice of words.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    struct Column {
        QString title;
        int width = 0;          ///< px at 10.5 pt; 0: takes the rest
        QStringList choices{};  ///< words to choose from; empty: free text
    };
    RowsEditor(const QString &objectName, const QList<Column> &columns, QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    /// Rows with any text in them, trimmed; `marks` (as given to setRowMark) say where each came from.
    QList<QStringList> rows() const;
    /// A number kept with a row through moving (an id); 0 for new ones.
    void setRowMark(int row, qint64 mark);
    QList<qint64> marks() const;
    void addRow(const QStringList &values = {});
    QTableWidget *table() const { return m_table; }

signals:
    void changed();

private:
    void removeRow();
    void moveRow(int step);
    bool isBlank(int row) const;

    QTableWidget *m_table;
};

} // namespace xz::meetings

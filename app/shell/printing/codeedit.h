#pragma once

#include <QPlainTextEdit>

#include "shell/export.h"

namespace xz {

/// Plain text with line numbers and one line marked as faulty.
class XZSHELL_EXPORT CodeEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget *parent = nullptr);

    /// Marks a line (from 1) and tells the column; 0 takes the mark away.
    void markFault(int line, int column);
    /// Puts the cursor on the fault.
    void goToFault();
    int faultLine() const { return m_line; }
    int faultColumn() const { return m_column; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void applyMeasures();
    void placeNumbers();
    void highlight();
    void paintNumbers();
    int numberWidth() const;

    QWidget *m_numbers;
    int m_line = 0;
    int m_column = 0;
};

} // namespace xz

#pragma once

#include <QDateTime>
#include <QFrame>

#include "shell/export.h"

class QHBoxLayout;
class QLabel;

namespace xz {

/// The line under every page, 24 px: what the page says, then file, last backup and saved time.
class XZSHELL_EXPORT StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPageText(const QString &text);
    void setFile(const QString &path, bool readOnly);
    void setLastBackup(const QDateTime &at); ///< invalid: never
    void setSaved(const QDateTime &at);      ///< invalid: nothing saved yet in this session

    /// 今天 08:30, 昨天 17:02, 01-13 09:58, 2025-12-31.
    static QString moment(const QDateTime &at, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyMeasures();
    void elide();

    QHBoxLayout *m_layout;
    QString m_pageText;
    QLabel *m_page;
    QLabel *m_file;
    QLabel *m_backup;
    QLabel *m_saved;
};

} // namespace xz

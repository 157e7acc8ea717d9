#pragma once

#include <QObject>
#include <QString>

namespace xz::members {

/// Where a file waits that was offered for import before or after the page was made.
class ImportInbox : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void offer(const QString &file);
    /// The waiting file; empty when there is none. It is handed out once.
    QString take();

signals:
    void offered();

private:
    QString m_file;
};

} // namespace xz::members

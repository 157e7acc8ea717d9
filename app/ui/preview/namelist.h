#pragma once

#include <QDialog>

#include "ui/export.h"

class QListWidget;

namespace xz {

/// The people a notice is about, beside the preview: Enter or a click shows the page of one.
class XZUI_EXPORT NameList : public QDialog
{
    Q_OBJECT

public:
    NameList(const QString &title, const QStringList &names, QWidget *parent = nullptr);

signals:
    void chosen(const QString &name);

private:
    QListWidget *m_list;
};

} // namespace xz

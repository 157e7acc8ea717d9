#pragma once

#include <QDialog>

#include "data/photoimporter.h"

class QLabel;

namespace xz {
class Button;
}

namespace xz::members {

/// Dialog 批量导入照片: which picture of a folder goes to whom, those that fit nobody first; nothing is written before the button.
class PhotosDialog : public QDialog
{
    Q_OBJECT

public:
    PhotosDialog(Workspace &workspace, const PhotoPlan &plan, QWidget *parent = nullptr);

    void apply();

signals:
    void imported(int photos);

private:
    Workspace &m_workspace;
    PhotoPlan m_plan;
    QLabel *m_note;
    Button *m_apply;
};

} // namespace xz::members

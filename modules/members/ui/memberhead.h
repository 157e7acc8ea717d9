#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace xz {
class Button;
class FlowRow;
}

namespace xz::members {

class PhotoView;
struct MemberArchive;

/// Upper part of the detail pane: photo, name and reading, chips, post, certificate and group, buttons.
class MemberHead : public QWidget
{
    Q_OBJECT

public:
    explicit MemberHead(QWidget *parent = nullptr);
    void show(const MemberArchive &archive, qint64 termId, const QImage &photo);
    void setEditable(bool editable);
    /// Offers the printed dossier; not offered unless told.
    void setDossierAvailable(bool available);

signals:
    void editClicked();
    void dossierClicked();

private:
    void applyMeasures();

    PhotoView *m_photo;
    QLabel *m_name;
    QLabel *m_pinyin;
    QWidget *m_chips;
    QLabel *m_organisation;
    QLabel *m_facts;
    Button *m_edit;
    Button *m_dossier;
    QHBoxLayout *m_layout;
    QVBoxLayout *m_right;
    QHBoxLayout *m_names = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace xz::members

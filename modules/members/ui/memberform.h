#pragma once

#include <QImage>

#include <optional>

#include "data/memberwriter.h"
#include "ui/widgets/formpane.h"

class QVBoxLayout;

namespace xz {
class DraftStore;
class Interaction;
class RecordForm;
class Workspace;
}

namespace xz::members {

class PhotoView;
struct MemberArchive;

/// Form of a member in the detail pane: photo, person, membership of the term; save Ctrl+S, leave Esc.
class MemberForm : public FormPane
{
    Q_OBJECT

public:
    MemberForm(Interaction &interaction, DraftStore *drafts, QWidget *parent = nullptr);

    /// Fills the choices of a term and shows a member. Errors leave the form as it was.
    Outcome edit(Workspace &workspace, const MemberArchive &archive, const Term &term, const QImage &photo);
    /// An empty form for a new member of the term.
    Outcome create(Workspace &workspace, const Term &term);

    bool isDirty() const;
    RecordForm &form() { return *m_form; }
    /// Puts the cursor into a field ("phone") and scrolls to it.
    void focusField(const QString &name);
    /// Writes when valid; saved() or a message.
    void save();
    /// Asks when something was typed; true when the form may go.
    bool mayLeave();

    void choosePhoto();
    /// Cuts a picture to the photo; what choosePhoto() does after the file is chosen.
    void setPhotoFrom(const QImage &picture);
    void removePhoto();

signals:
    void saved(qint64 personId);
    void left();

private:
    void buildForm(const QList<CustomField> &customFields);
    Outcome fillCustomFields();
    Outcome fillChoices(const Term &term);
    void leave();
    void show(const MemberEdit &before, const QImage &photo, const QString &title, const QString &draftKey);
    MemberEdit entered() const;
    void checkIdNumber();
    void offerDraft();

    Interaction &m_interaction;
    DraftStore *m_drafts;
    Workspace *m_workspace = nullptr;
    Term m_term;
    MemberEdit m_before;
    std::optional<QByteArray> m_photo;
    PhotoView *m_photoView;
    QVBoxLayout *m_content = nullptr;
    RecordForm *m_form = nullptr;
    QList<CustomField> m_customFields;
};

} // namespace xz::members

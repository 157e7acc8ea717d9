#include "ui/memberform.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "core/text/chinese.h"
#include "core/text/nameorder.h"
#include "core/text/names.h"
#include "core/workspace.h"
#include "data/memberarchive.h"
#include "domain/fieldchecks.h"
#include "ui/interaction/interaction.h"
#include "ui/memberfields.h"
#include "ui/photodialog.h"
#include "ui/photoview.h"
#include "ui/postseditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/recordform.h"

namespace xz::members {

namespace {

constexpr int largestPicture = 20000; // px; beyond it a file is a mistake, and memory would be at risk

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", 92);
    return bytes;
}

} // namespace

MemberForm::MemberForm(Interaction &interaction, DraftStore *drafts, QWidget *parent)
    : FormPane(QStringLiteral("member.form"), parent), m_interaction(interaction), m_drafts(drafts), m_photoView(new PhotoView)
{
    const Theme &theme = Theme::app();
    auto *choose = new Button(QStringLiteral("member.form.photo"), {}, tr("Choose photo"));
    auto *remove = new Button(QStringLiteral("member.form.noPhoto"), {}, tr("Remove photo"), nullptr, Button::Kind::Flat);
    choose->setSmall(true);
    remove->setSmall(true);
    auto *photoButtons = new QVBoxLayout;
    photoButtons->setSpacing(theme.px(8));
    photoButtons->addWidget(makeLabel(tr("Photo for badges and the archive, 25 × 35 mm"), TextRole::Hint));
    photoButtons->addWidget(choose, 0, Qt::AlignLeft);
    photoButtons->addWidget(remove, 0, Qt::AlignLeft);
    photoButtons->addStretch();
    auto *photo = new QHBoxLayout;
    photo->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0);
    photo->setSpacing(theme.px(12));
    photo->addWidget(m_photoView, 0, Qt::AlignTop);
    photo->addLayout(photoButtons, 1);

    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->addLayout(photo);

    setContent(content);

    connect(choose, &Button::clicked, this, &MemberForm::choosePhoto);
    connect(remove, &Button::clicked, this, &MemberForm::removePhoto);
    connect(this, &FormPane::saveRequested, this, &MemberForm::save);
    connect(this, &FormPane::leaveRequested, this, &MemberForm::leave);
    buildForm({});
}

void MemberForm::leave()
{
    if (mayLeave())
        emit left();
}

// The office's own fields change while the program runs; a form is built once for a set of them.
void MemberForm::buildForm(const QList<CustomField> &customFields)
{
    m_customFields = customFields;
    if (m_form) {
        m_form->hide();
        m_form->setObjectName({});
        m_form->deleteLater();
    }
    m_form = new RecordForm(QStringLiteral("member.form"));
    addMemberFields(*m_form, customFields);
    m_content->addWidget(m_form);
    connect(m_form, &RecordForm::saveRequested, this, &MemberForm::save);
    connect(m_form, &RecordForm::leaveRequested, this, &MemberForm::leave);
    connect(m_form, &RecordForm::draftFailed, this, [this](const Error &error) { messageBar().showError(error); });
    connect(m_form, &RecordForm::valueChanged, this, [this](const QString &name) {
        if (name == QStringLiteral("idNumber"))
            checkIdNumber();
    });
}

Outcome MemberForm::fillCustomFields()
{
    const auto fields = CustomFields(*m_workspace).fields();
    if (!fields)
        return fields.error();
    const bool same = std::equal(fields->cbegin(), fields->cend(), m_customFields.cbegin(), m_customFields.cend(),
                                 [](const CustomField &a, const CustomField &b) { return a.id == b.id && a.version == b.version; });
    if (!same)
        buildForm(*fields);
    return {};
}

void MemberForm::checkIdNumber()
{
    const QString number = m_form->value(QStringLiteral("idNumber")).toString();
    // An office may hold numbers of its own; a slip of the pen is likelier, so it is said but does not stop saving.
    if (idNumberFault(number) == IdNumberFault::CheckDigit)
        messageBar().showMessage(MessageBar::Kind::Warning, tr("The last digit of the identity number does not fit the others. Please compare it."));
    else
        messageBar().clear();
}

Outcome MemberForm::edit(Workspace &workspace, const MemberArchive &archive, const Term &term, const QImage &photo)
{
    m_workspace = &workspace;
    if (const auto filled = fillChoices(term); !filled)
        return filled;
    MemberEdit before;
    before.person = archive.person;
    if (const TermOfOffice *office = archive.inTerm(term.id)) {
        before.membership = office->membership;
        before.posts = office->heldPosts;
    }
    before.custom = archive.customValues;
    show(before, photo, tr("Edit %1").arg(archive.person.name), QStringLiteral("members/%1").arg(archive.person.id));
    return {};
}

Outcome MemberForm::create(Workspace &workspace, const Term &term)
{
    m_workspace = &workspace;
    if (const auto filled = fillChoices(term); !filled)
        return filled;
    MemberEdit before;
    before.person.ethnicity = QStringLiteral("汉族");
    before.membership.origin = QStringLiteral("提名");
    const auto posts = workspace.directory().codes(CodeTable::Post);
    if (!posts)
        return posts.error();
    for (const CodeEntry &post : *posts)
        if (post.name == QStringLiteral("委员"))
            before.membership.postId = post.id;
    show(before, {}, tr("New member of %1").arg(term.name), QStringLiteral("members/new"));
    return {};
}

Outcome MemberForm::fillChoices(const Term &term)
{
    if (const auto filled = fillCustomFields(); !filled)
        return filled;
    const struct { const char *field; CodeTable table; } fields[] = {
        {"partyId", CodeTable::Party}, {"sectorId", CodeTable::Sector}, {"committeeId", CodeTable::Committee}, {"groupId", CodeTable::MemberGroup},
        {"postId", CodeTable::Post}};
    for (const auto &[field, table] : fields) {
        const auto entries = m_workspace->directory().codes(table, term.id);
        if (!entries)
            return entries.error();
        QList<QPair<QVariant, QString>> choices{{QVariant::fromValue<qint64>(0), tr("(none)")}};
        for (const CodeEntry &entry : *entries)
            choices.append({QVariant::fromValue(entry.id), entry.name});
        m_form->setChoices(QLatin1String(field), choices);
        if (table == CodeTable::Post)
            static_cast<PostsEditor *>(m_form->editor(QStringLiteral("posts")))->setChoices(choices);
    }
    m_term = term;
    return {};
}

void MemberForm::show(const MemberEdit &before, const QImage &photo, const QString &title, const QString &draftKey)
{
    m_before = before;
    m_photo.reset();
    messageBar().clear();
    setTitle(title);
    m_photoView->setPhoto(photo, before.person.name);
    QVariantMap values = memberValues(before.person, before.membership);
    values.insert(customFormValues(before.custom.value_or(CustomValues())));
    values.insert(QStringLiteral("posts"), postValues(before.posts.value_or(QList<HeldPost>())));
    m_form->setValues(values);
    if (m_drafts) {
        m_form->keepDrafts(m_drafts, draftKey);
        offerDraft();
    }
    if (QWidget *name = m_form->editor(QStringLiteral("name")))
        name->setFocus();
}

void MemberForm::offerDraft()
{
    const QDateTime time = m_form->draftTime();
    if (!time.isValid())
        return;
    messageBar().showMessage(MessageBar::Kind::Info, tr("What was typed at %1 was not saved.").arg(time.toString(QStringLiteral("MM-dd HH:mm"))), tr("Take it back"),
                           [this] {
                               m_form->takeDraft();
                               messageBar().clear();
                           });
}

bool MemberForm::isDirty() const
{
    return m_form->isDirty() || m_photo.has_value();
}

MemberEdit MemberForm::entered() const
{
    MemberEdit after = m_before;
    takeMemberValues(m_form->values(), after.person, after.membership);
    // The name arrives as people write it; brackets say what other fields hold.
    const ParsedName parsed = parseName(after.person.name);
    after.person.name = parsed.name;
    if (after.person.sex.isEmpty())
        after.person.sex = parsed.sex;
    if (!parsed.ethnicity.isEmpty())
        after.person.ethnicity = parsed.ethnicity;
    after.person.phone = plainMobileNumber(after.person.phone);
    after.person.idNumber = after.person.idNumber.toUpper();
    after.membership.termId = m_term.id;
    after.photo = m_photo;
    after.custom = takeCustomValues(m_form->values(), m_customFields);
    after.posts = takePosts(m_form->value(QStringLiteral("posts")));
    return after;
}

void MemberForm::save()
{
    if (const QString fault = PostsEditor::fault(m_form->value(QStringLiteral("posts"))); !fault.isEmpty()) {
        m_form->setError(QStringLiteral("posts"), fault);
        messageBar().showMessage(MessageBar::Kind::Error, fault);
        return;
    }
    if (!m_form->validate())
        return;
    if (!isDirty()) {
        emit left();
        return;
    }
    const MemberEdit after = entered();
    const MemberWriter writer(*m_workspace);
    if (m_before.person.id == 0 || after.person.name != m_before.person.name) {
        const auto namesakes = writer.namesakes(after.person.name, m_before.person.id);
        if (!namesakes) {
            messageBar().showError(namesakes.error());
            return;
        }
        if (!namesakes->isEmpty()
            && m_interaction.ask(this, {tr("A member of this name exists"),
                                        tr("%1 is already in the database: %2. Is this another person?").arg(after.person.name, namesakes->join(QStringLiteral("；"))),
                                        {tr("Another person, save"), tr("Go back")}, 1, 1, false})
                != 0)
            return;
    }
    const auto saved = writer.save(m_before, after);
    if (!saved) {
        messageBar().showError(saved.error());
        return;
    }
    m_form->clearDraft();
    m_form->setSaved();
    m_photo.reset();
    const QStringList unknown = m_workspace->nameOrder().unknownCharacters(after.person.name);
    if (!unknown.isEmpty())
        messageBar().showMessage(MessageBar::Kind::Warning, tr("Strokes of %1 are unknown: enter them in the settings, or the order will be wrong.").arg(unknown.join(QStringLiteral("、"))));
    emit this->saved(*saved);
}

bool MemberForm::mayLeave()
{
    if (!isDirty())
        return true;
    const int answer = m_interaction.ask(this, {tr("Keep the changes?"), tr("What was typed into this form is not saved."),
                                                {tr("Save"), tr("Discard"), tr("Go on editing")}, 0, 2, false});
    if (answer == 0) {
        save();
        return false;
    }
    if (answer == 1) {
        m_form->clearDraft();
        m_form->setSaved();
        m_photo.reset();
        return true;
    }
    return false;
}

void MemberForm::choosePhoto()
{
    const auto file = m_interaction.openFile(this, tr("Choose a photo"), tr("Pictures (*.jpg *.jpeg *.png *.bmp)"));
    if (!file)
        return;
    QImageReader reader(*file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QImage picture = size.width() > largestPicture || size.height() > largestPicture ? QImage() : reader.read();
    if (picture.isNull()) {
        messageBar().showError({ErrorCode::BadInput, tr("This file is no picture that can be read. Choose a JPEG or PNG file."), reader.errorString()});
        return;
    }
    auto *dialog = new PhotoDialog(picture, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setPhotoFrom(dialog->cropped()); });
    dialog->open();
}

void MemberForm::setPhotoFrom(const QImage &picture)
{
    m_photo = jpegOf(picture);
    m_photoView->setPhoto(picture, m_form->value(QStringLiteral("name")).toString());
}

void MemberForm::removePhoto()
{
    m_photo = m_before.person.photoId != 0 ? std::optional<QByteArray>(QByteArray()) : std::nullopt;
    m_photoView->setPhoto({}, m_form->value(QStringLiteral("name")).toString());
}

void MemberForm::focusField(const QString &name)
{
    if (name == QLatin1String("photo")) {
        if (auto *choose = findChild<Button *>(QStringLiteral("member.form.photo")))
            choose->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (QWidget *editor = m_form->editor(name)) {
        editor->setFocus(Qt::OtherFocusReason);
        // The form may have been laid out for the first time just now.
        QMetaObject::invokeMethod(
            this,
            [this, name] {
                QWidget *shown = m_form->editor(name);
                if (shown)
                    scrollArea()->ensureWidgetVisible(shown);
            },
            Qt::QueuedConnection);
    }
}

} // namespace xz::members

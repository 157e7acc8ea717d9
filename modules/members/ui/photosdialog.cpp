#include "ui/photosdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/interaction/task.h"
#include "ui/models/plaintable.h"
#include "ui/photosmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz::members {

PhotosDialog::PhotosDialog(Workspace &workspace, const PhotoPlan &plan, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_plan(plan), m_note(makeLabel({}, TextRole::Hint, this)),
      m_apply(new Button(QStringLiteral("photos.apply"), {}, tr("Take in %n photos", nullptr, int(plan.matches.size())), this, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("photos.dialog"));
    setWindowTitle(tr("Photos from a folder"));
    const Theme &theme = Theme::app();
    resize(theme.px(640), theme.px(520));
    auto *facts = makeLabel(tr("%1 photos fit a member, %2 fit nobody, %3 members of the term have none here.").arg(plan.matches.size()).arg(plan.problems.size()).arg(plan.without),
                            TextRole::Facts, this);
    facts->setObjectName(QStringLiteral("photos.facts"));
    facts->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("photos.note"));
    m_note->setWordWrap(true);
    m_note->setText(plan.matches.isEmpty() ? tr("Name the pictures by certificate number or by name, like 5-0001.jpg, and choose the folder again.")
                                           : tr("Pictures that fit nobody are left out. Ctrl+Z takes all back in one step."));
    auto *table = makePlainTable(QStringLiteral("photos.table"), tr("Pictures and members"), new PhotosModel(plan, this), 1);
    auto *cancel = new Button(QStringLiteral("photos.cancel"), {}, tr("Cancel"), this);
    m_apply->setEnabled(!plan.matches.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(12));
    layout->addWidget(facts);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_apply, &Button::clicked, this, &PhotosDialog::apply);
}

void PhotosDialog::apply()
{
    m_apply->setEnabled(false);
    runTask<int>(
        this, tr("Storing photos"), [workspace = &m_workspace, plan = m_plan](Progress &progress) { return PhotoImporter(*workspace).write(plan, progress); },
        [this](const Result<int> &written) {
            if (!written) {
                setTextRole(m_note, TextRole::Error);
                m_note->setText(written.error().text);
                m_apply->setEnabled(true);
                return;
            }
            emit imported(*written);
            accept();
        });
}

} // namespace xz::members

#include "ui/mergedialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/workspace.h"
#include "ui/mergemodel.h"
#include "ui/models/plaintable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz::members {

namespace {

QString nameOf(const Person &person)
{
    return person.organisation.isEmpty() ? person.name : QStringLiteral("%1（%2）").arg(person.name, person.organisation);
}

} // namespace

MergeDialog::MergeDialog(Workspace &workspace, const Person &first, const Person &second, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_first(first), m_second(second), m_keepFirst(new QRadioButton(nameOf(first), this)), m_keepSecond(new QRadioButton(nameOf(second), this)),
      m_model(new MergeModel(this)), m_note(makeLabel({}, TextRole::Hint, this)),
      m_apply(new Button(QStringLiteral("merge.apply"), {}, tr("Merge the two records"), this, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("merge.dialog"));
    setWindowTitle(tr("Merge two records of one person"));
    const Theme &theme = Theme::app();
    resize(theme.px(720), theme.px(560));
    m_keepFirst->setObjectName(QStringLiteral("merge.keepFirst"));
    m_keepSecond->setObjectName(QStringLiteral("merge.keepSecond"));
    m_keepFirst->setChecked(true);
    m_note->setObjectName(QStringLiteral("merge.note"));
    m_note->setWordWrap(true);
    auto *table = makePlainTable(QStringLiteral("merge.fields"), tr("Fields that differ"), m_model, 2);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *cancel = new Button(QStringLiteral("merge.cancel"), {}, tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(8));
    layout->addWidget(makeLabel(tr("Which record stays? Its name stays too."), TextRole::Section, this));
    layout->addWidget(m_keepFirst);
    layout->addWidget(m_keepSecond);
    layout->addWidget(makeLabel(tr("Click on the value to take of each field that differs."), TextRole::Hint, this));
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(m_keepFirst, &QRadioButton::toggled, this, &MergeDialog::showChoice);
    connect(table, &QTableView::clicked, this, [this](const QModelIndex &index) { m_model->choose(index.row(), index.column()); });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_apply, &Button::clicked, this, &MergeDialog::apply);
    showChoice();
}

void MergeDialog::keepSecond(bool second)
{
    (second ? m_keepSecond : m_keepFirst)->setChecked(true);
}

void MergeDialog::showChoice()
{
    const bool first = m_keepFirst->isChecked();
    const Person &kept = first ? m_first : m_second, &gone = first ? m_second : m_first;
    const auto parties = m_workspace.directory().codes(CodeTable::Party);
    m_model->setPersons(kept, gone, parties ? *parties : QList<CodeEntry>());
    const auto moved = PersonMerge(m_workspace).moved(gone.id);
    setTextRole(m_note, moved ? TextRole::Hint : TextRole::Error);
    if (!moved) {
        m_note->setText(moved.error().text);
        m_apply->setEnabled(false);
        return;
    }
    QStringList parts;
    for (const PersonMerge::Moved &each : *moved)
        parts << QStringLiteral("%1 %2").arg(each.label).arg(each.rows);
    m_note->setText(parts.isEmpty() ? tr("Nothing else belongs to the other record. It goes to the recycle bin; Ctrl+Z takes all of it back.")
                                    : tr("Goes over: %1. The other record goes to the recycle bin; Ctrl+Z takes all of it back.").arg(parts.join(QStringLiteral("、"))));
}

void MergeDialog::apply()
{
    const bool first = m_keepFirst->isChecked();
    const Person &kept = first ? m_first : m_second, &gone = first ? m_second : m_first;
    ChangeSet changes(m_workspace, tr("Merge two records of %1").arg(kept.name));
    Error error = Error::cancelled();
    if (const auto planned = PersonMerge(m_workspace).plan(changes, kept, m_model->merged(), gone); !planned)
        error = planned.error();
    else if (const auto done = changes.commit(); !done)
        error = done.error();
    if (!error.isCancelled()) {
        setTextRole(m_note, TextRole::Error);
        m_note->setText(error.text);
        return;
    }
    emit merged(kept.id);
    accept();
}

} // namespace xz::members

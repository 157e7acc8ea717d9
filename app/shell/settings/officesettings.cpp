#include "shell/settings/officesettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

#include "core/settings/settings.h"
#include "core/text/chinese.h"
#include "core/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace xz {

OfficeSettings::OfficeSettings(Workspace &workspace, QWidget *parent)
    : SettingsPage(QStringLiteral("office"), tr("Office"), parent), m_workspace(workspace), m_name(new QLineEdit(this)),
      m_term(new QComboBox(this))
{
    const Theme &theme = Theme::app();
    QFormLayout *office = addGroup(tr("Organisation"));
    m_name->setMinimumWidth(theme.px(320));
    m_name->setMaxLength(60);
    addField(office, QStringLiteral("settings.office.name"), tr("Name"), m_name);
    addHint(office, tr("Full name as it is printed on lists and papers."));

    QFormLayout *terms = addGroup(tr("Term"));
    m_term->setMinimumWidth(theme.px(160));
    addField(terms, QStringLiteral("settings.office.term"), tr("Current term"), m_term);
    addHint(terms, tr("Lists, imports and meetings start from the current term. Members of former terms stay."));
    auto *add = new Button(QStringLiteral("settings.office.addterm"), QStringLiteral("list-add"), tr("Begin the next term"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch(1);
    addRow(row);
    addStretch();

    connect(m_name, &QLineEdit::editingFinished, this, &OfficeSettings::saveName);
    connect(m_term, &QComboBox::activated, this, &OfficeSettings::makeCurrent);
    connect(add, &QPushButton::clicked, this, &OfficeSettings::addTerm);
    connect(&workspace, &Workspace::changed, this, &OfficeSettings::load);
    load();
}

void OfficeSettings::load()
{
    if (!m_name->hasFocus())
        m_name->setText(m_workspace.settings().value(officeNameKey).toString());
    const auto terms = m_workspace.directory().terms();
    if (!terms) {
        show(terms.error());
        return;
    }
    m_terms = *terms;
    const QSignalBlocker blocker(m_term);
    m_term->clear();
    for (const Term &term : std::as_const(m_terms)) {
        m_term->addItem(term.name);
        if (term.isCurrent)
            m_term->setCurrentIndex(m_term->count() - 1);
    }
}

void OfficeSettings::saveName()
{
    const QString name = m_name->text().simplified();
    if (name != m_workspace.settings().value(officeNameKey).toString())
        show(m_workspace.settings().setValue(officeNameKey, name));
}

void OfficeSettings::makeCurrent(int index)
{
    Term term = m_terms.value(index);
    if (term.isCurrent)
        return;
    term.isCurrent = true;
    ChangeSet changes(m_workspace, tr("Current term: %1").arg(term.name));
    m_workspace.directory().updateTerm(changes, term);
    const auto done = changes.commit();
    show(done ? Outcome() : Outcome(done.error()));
}

void OfficeSettings::addTerm()
{
    Term next;
    for (const Term &term : std::as_const(m_terms))
        next.number = std::max(next.number, term.number);
    ++next.number;
    next.name = QStringLiteral("第%1届").arg(chineseNumber(next.number));
    ChangeSet changes(m_workspace, tr("New term: %1").arg(next.name));
    const qint64 id = m_workspace.directory().addTerm(changes, next);
    int position = 0;
    for (CodeEntry sector : Directory::standardSectors()) {
        sector.position = ++position;
        m_workspace.directory().addCode(changes, CodeTable::Sector, sector, id);
    }
    const auto done = changes.commit();
    show(done ? Outcome() : Outcome(done.error()));
}

} // namespace xz

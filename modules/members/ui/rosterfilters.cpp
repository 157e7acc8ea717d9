#include "ui/rosterfilters.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

#include "core/directory/customfields.h"
#include "core/workspace.h"
#include "data/ownfieldvalues.h"
#include "data/rosterquery.h"
#include "ui/interaction/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

namespace xz::members {

namespace {

using Choices = QList<QPair<QVariant, QString>>;

Choices choicesOf(const QList<CodeEntry> &entries, const QString &all, const QString &none)
{
    Choices choices{{QVariant(), all}};
    for (const CodeEntry &entry : entries)
        choices.append({QVariant::fromValue(entry.id), entry.name});
    if (!none.isEmpty())
        choices.append({QVariant::fromValue<qint64>(0), none});
    return choices;
}

} // namespace

RosterFilters::RosterFilters(FlowRow *row, Button *columns, QWidget *parent)
    : QObject(parent), m_row(row),
      m_search(new SearchField(QStringLiteral("roster.search"), tr("Name, initials oyhm, organisation"), parent, QStringLiteral("view-filter"))),
      m_more(new Button(QStringLiteral("roster.more"), {}, tr("More filters"), parent, Button::Kind::Flat)),
      m_clear(new Button(QStringLiteral("roster.clear"), {}, tr("Clear"), parent, Button::Kind::Flat)),
      m_order(new SegmentedControl(QStringLiteral("roster.order"), parent))
{
    m_row->addWidget(m_search);
    addCombo(QStringLiteral("sector"), tr("Sector"));
    addCombo(QStringLiteral("committee"), tr("Committee"));
    addCombo(QStringLiteral("post"), tr("Post"));
    addCombo(QStringLiteral("state"), tr("State"));
    m_moreNames = QStringList{QStringLiteral("group"), QStringLiteral("party"), QStringLiteral("sex"), QStringLiteral("minority")};
    addCombo(QStringLiteral("group"), tr("Group"));
    addCombo(QStringLiteral("party"), tr("Party"));
    addCombo(QStringLiteral("sex"), tr("Sex"))->setChoices({{QVariant(), tr("all")}, {QStringLiteral("男"), QStringLiteral("男")}, {QStringLiteral("女"), QStringLiteral("女")}});
    addCombo(QStringLiteral("minority"), tr("Ethnicity"))->setChoices({{QVariant(), tr("all")}, {true, tr("minorities")}, {false, QStringLiteral("汉族")}});
    m_combos[QStringLiteral("state")]->setChoices({{QStringLiteral("inOffice"), tr("in office")}, {QStringLiteral("left"), tr("left")}, {QVariant(), tr("all")}});
    m_combos[QStringLiteral("state")]->reset();
    m_custom = new QWidget(parent);
    m_custom->setObjectName(QStringLiteral("roster.filter.own"));
    auto *own = new QHBoxLayout(m_custom);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(Theme::app().px(8));
    m_row->addWidget(m_custom);
    m_more->setCheckable(true);
    m_clear->setTextToken(Token::Text2);
    m_row->addWidget(m_more);
    m_row->addWidget(m_clear);
    m_row->addStretch();
    m_order->setAccessibleName(tr("Order"));
    m_order->addSegment(QStringLiteral("strokes"), tr("By strokes"));
    m_order->addSegment(QStringLiteral("pinyin"), tr("Pinyin"));
    m_order->addSegment(QStringLiteral("rank"), tr("Rank"));
    m_order->addSegment(QStringLiteral("sector"), tr("Sector"));
    m_order->setCurrent(QStringLiteral("strokes"));
    // Word, orders and columns go to the next line together when the row is too narrow.
    auto *orders = new QWidget(parent);
    auto *ordersLayout = new QHBoxLayout(orders);
    ordersLayout->setContentsMargins(0, 0, 0, 0);
    ordersLayout->setSpacing(Theme::app().px(8));
    ordersLayout->addWidget(makeLabel(tr("Order"), TextRole::Label));
    ordersLayout->addWidget(m_order);
    ordersLayout->addWidget(columns);
    m_row->addWidget(orders);
    showMore(false);

    connect(m_search, &SearchField::searched, this, &RosterFilters::changed);
    connect(m_more, &Button::toggled, this, &RosterFilters::showMore);
    connect(m_clear, &Button::clicked, this, &RosterFilters::clear);
    connect(m_order, &SegmentedControl::currentChanged, this, &RosterFilters::orderChanged);
    connect(this, &RosterFilters::changed, this, [this] { m_clear->setEnabled(isFiltered()); });
    m_clear->setEnabled(false);
}

FilterCombo *RosterFilters::addCombo(const QString &name, const QString &label)
{
    auto *combo = new FilterCombo(QStringLiteral("roster.filter.%1").arg(name), label, qobject_cast<QWidget *>(parent()));
    combo->setChoices({{QVariant(), tr("all")}});
    m_combos.insert(name, combo);
    m_row->addWidget(combo);
    connect(combo, &FilterCombo::choiceChanged, this, [this] {
        if (!m_clearing)
            emit changed();
    });
    return combo;
}

void RosterFilters::showMore(bool more)
{
    for (const QString &name : std::as_const(m_moreNames))
        m_combos[name]->setVisible(more || m_combos[name]->isSet());
    bool anyOwn = false;
    for (const QString &name : std::as_const(m_customNames)) {
        const bool shown = more || m_combos[name]->isSet();
        m_combos[name]->setVisible(shown);
        anyOwn = anyOwn || shown;
    }
    m_custom->setVisible(anyOwn);
}

Outcome RosterFilters::fill(Workspace &workspace, const Term &term)
{
    m_termId = term.id;
    const struct { const char *name; CodeTable table; QString none; } codes[] = {
        {"sector", CodeTable::Sector, tr("without sector")}, {"committee", CodeTable::Committee, tr("without committee")},
        {"post", CodeTable::Post, {}}, {"group", CodeTable::MemberGroup, tr("without group")}, {"party", CodeTable::Party, {}}};
    for (const auto &[name, table, none] : codes) {
        const auto entries = workspace.directory().codes(table, term.id);
        if (!entries)
            return entries.error();
        m_combos[QLatin1String(name)]->setChoices(choicesOf(*entries, tr("all"), none));
    }
    if (const auto filled = fillCustom(workspace); !filled)
        return filled;
    if (!m_customNames.isEmpty())
        loadCustomValues(workspace);
    return {};
}

// The office's own fields are filters like the built-in ones; one that is gone or renamed takes its combo with it.
Outcome RosterFilters::fillCustom(Workspace &workspace)
{
    const auto fields = CustomFields(workspace).fields();
    if (!fields)
        return fields.error();
    QStringList names;
    for (const CustomField &field : *fields) {
        const QString name = customColumn + QString::number(field.id);
        names << name;
        FilterCombo *combo = m_combos.value(name);
        if (combo && combo->accessibleName() != field.name) {
            m_combos.remove(name);
            combo->deleteLater();
            combo = nullptr;
        }
        if (!combo) {
            combo = new FilterCombo(QStringLiteral("roster.filter.") + name, field.name, m_custom);
            combo->setAccessibleName(field.name);
            m_custom->layout()->addWidget(combo);
            m_combos.insert(name, combo);
            connect(combo, &FilterCombo::choiceChanged, this, [this] {
                if (!m_clearing)
                    emit changed();
            });
        }
        Choices choices{{QVariant(), tr("all")}};
        if (field.kind == CustomField::Kind::Choice) {
            for (const QString &choice : field.choices)
                choices.append({choice, choice});
        } else {
            choices.append({true, tr("filled in")});
            for (const QString &value : m_customValues.value(field.id))
                choices.append(field.kind == CustomField::Kind::Date ? QPair<QVariant, QString>{value.toInt(), tr("%1 (year)").arg(value)} : QPair<QVariant, QString>{value, value});
        }
        choices.append({QString(), tr("not filled in")});
        combo->setChoices(choices);
    }
    for (const QString &gone : std::as_const(m_customNames)) {
        if (names.contains(gone))
            continue;
        m_combos.take(gone)->deleteLater();
    }
    m_customNames = names;
    showMore(m_more->isChecked());
    return {};
}

void RosterFilters::loadCustomValues(Workspace &workspace)
{
    using Values = QHash<qint64, QStringList>;
    runTask<Values>(
        qobject_cast<QWidget *>(parent()), tr("Reading own fields"), [&workspace](Progress &) { return ownFieldValues(workspace); },
        [this, &workspace](const Result<Values> &values) {
            // Without them the filters ask for filled in or not, which is better than none.
            if (!values || *values == m_customValues)
                return;
            const auto former = std::exchange(m_customValues, *values);
            if (!fillCustom(workspace))
                m_customValues = former;
        });
}

QVariantMap RosterFilters::filters() const
{
    QVariantMap filters{{QStringLiteral("term"), m_termId}};
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty())
        filters.insert(QStringLiteral("text"), text);
    for (auto it = m_combos.begin(); it != m_combos.end(); ++it)
        if (const QVariant choice = it.value()->choice(); choice.isValid())
            filters.insert(it.key(), choice);
    return filters;
}

QString RosterFilters::order() const
{
    return m_order->current();
}

void RosterFilters::setOrder(const QString &order)
{
    const QSignalBlocker blocker(m_order);
    m_order->setCurrent(order);
}

bool RosterFilters::isFiltered() const
{
    if (!m_search->text().trimmed().isEmpty())
        return true;
    return std::any_of(m_combos.begin(), m_combos.end(), [](const FilterCombo *combo) { return combo->isSet(); });
}

void RosterFilters::clear()
{
    m_clearing = true;
    m_search->clear();
    for (FilterCombo *combo : std::as_const(m_combos))
        combo->reset();
    m_clearing = false;
    emit changed();
}

void RosterFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace xz::members

#include "ui/minutesdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "domain/attendance.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recordform.h"

namespace xz::meetings {

namespace {

enum Column { Title, Body, InFavour, Against, Abstained, Result };
constexpr int emptyRows = 4;

QString cell(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item ? item->text().trimmed() : QString();
}

FormField field(const char *name, const QString &label, FormField::Kind kind, bool half = true)
{
    FormField made;
    made.name = QLatin1String(name);
    made.label = label;
    made.kind = kind;
    made.half = half;
    return made;
}

} // namespace

QTableWidget *MinutesDialog::table(const QString &name, const QStringList &titles, const QString &accessible)
{
    auto *made = new QTableWidget(0, int(titles.size()));
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setHorizontalHeaderLabels(titles);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    made->setMinimumHeight(Theme::app().px(150));
    return made;
}

MinutesDialog::MinutesDialog(const Minutes &minutes, int members, QWidget *parent)
    : QDialog(parent), m_minutes(minutes), m_members(members), m_form(new RecordForm(QStringLiteral("minutesForm"))),
      m_resolutions(table(QStringLiteral("minutesResolutions"), {tr("Resolution"), tr("Text"), tr("In favour"), tr("Against"), tr("Abstained"), tr("Result")}, tr("Resolutions"))),
      m_tasks(table(QStringLiteral("minutesTasks"), {tr("Task"), tr("In charge"), tr("Deadline")}, tr("Tasks that arise")))
{
    setObjectName(QStringLiteral("minutesDialog"));
    setWindowTitle(tr("Minutes"));
    m_form->addField(field("number", tr("Number"), FormField::Kind::Text));
    m_form->addField(field("day", tr("Date"), FormField::Kind::Date));
    m_form->addField(field("chair", tr("Chair"), FormField::Kind::Text));
    m_form->addField(field("recorder", tr("Recorder"), FormField::Kind::Text));
    m_form->addField(field("body", tr("Text"), FormField::Kind::Multiline, false));
    m_form->setValues({{QStringLiteral("number"), minutes.number}, {QStringLiteral("day"), minutes.day}, {QStringLiteral("chair"), minutes.chair},
                       {QStringLiteral("recorder"), minutes.recorder}, {QStringLiteral("body"), minutes.body}});
    m_resolutions->setRowCount(int(minutes.resolutions.size()) + emptyRows);
    for (int row = 0; row < m_resolutions->rowCount(); ++row) {
        const Resolution one = minutes.resolutions.value(row);
        const auto vote = [&](int count) { return one.isVoted ? QString::number(count) : QString(); };
        const QStringList texts{one.title, one.body, vote(one.inFavour), vote(one.against), vote(one.abstained), QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            if (column == Result)
                item->setFlags(Qt::ItemIsEnabled);
            m_resolutions->setItem(row, column, item);
        }
    }
    m_resolutions->setColumnWidth(Body, Theme::app().px(200));
    m_tasks->setRowCount(emptyRows);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(makeLabel(tr("Resolutions; a vote passes by more than half of all %1 members").arg(members), TextRole::Section));
    layout->addWidget(m_resolutions);
    layout->addWidget(makeLabel(tr("New tasks; the deadline as 2026-03-15"), TextRole::Section));
    layout->addWidget(m_tasks);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new Button(QStringLiteral("minutesCancel"), {}, tr("Cancel"));
    auto *store = new Button(QStringLiteral("minutesSave"), QStringLiteral("document-save"), tr("Save"), nullptr, Button::Kind::Primary);
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    layout->addLayout(buttons);
    resize(Theme::app().px(860), Theme::app().px(680));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(store, &Button::clicked, this, &MinutesDialog::save);
    connect(m_form, &RecordForm::leaveRequested, this, &QDialog::reject);
    connect(m_form, &RecordForm::saveRequested, this, &MinutesDialog::save);
    connect(m_resolutions, &QTableWidget::cellChanged, this, [this](int, int column) {
        if (column != Result)
            showResults();
    });
    showResults();
}

Minutes MinutesDialog::minutes() const
{
    Minutes made = m_minutes;
    made.number = m_form->value(QStringLiteral("number")).toString();
    made.day = m_form->value(QStringLiteral("day")).toString();
    made.chair = m_form->value(QStringLiteral("chair")).toString();
    made.recorder = m_form->value(QStringLiteral("recorder")).toString();
    made.body = m_form->value(QStringLiteral("body")).toString();
    made.resolutions.clear();
    for (int row = 0; row < m_resolutions->rowCount(); ++row) {
        const auto text = [&](int column) { return cell(*m_resolutions, row, column); };
        if (text(Title).isEmpty())
            continue;
        const bool voted = !text(InFavour).isEmpty() || !text(Against).isEmpty() || !text(Abstained).isEmpty();
        const int former = row < m_minutes.resolutions.size() && m_minutes.resolutions.at(row).members > 0 ? m_minutes.resolutions.at(row).members : m_members;
        made.resolutions.append({0, 0, text(Title), text(Body), voted, former, text(InFavour).toInt(), text(Against).toInt(), text(Abstained).toInt()});
    }
    return made;
}

QList<MinutesDialog::NewTask> MinutesDialog::tasks() const
{
    QList<NewTask> made;
    for (int row = 0; row < m_tasks->rowCount(); ++row)
        if (!cell(*m_tasks, row, 0).isEmpty())
            made.append({cell(*m_tasks, row, 0), cell(*m_tasks, row, 1), QDate::fromString(cell(*m_tasks, row, 2), Qt::ISODate)});
    return made;
}

void MinutesDialog::showResults()
{
    const QSignalBlocker blocker(m_resolutions);
    for (int row = 0; row < m_resolutions->rowCount(); ++row) {
        const int inFavour = cell(*m_resolutions, row, InFavour).toInt();
        const bool voted = !cell(*m_resolutions, row, InFavour).isEmpty();
        const int total = inFavour + cell(*m_resolutions, row, Against).toInt() + cell(*m_resolutions, row, Abstained).toInt();
        m_resolutions->item(row, Result)->setText(!voted ? QString() : total > m_members ? tr("too many votes") : votePasses(inFavour, m_members) ? tr("passed") : tr("not passed"));
    }
}

void MinutesDialog::save()
{
    if (!m_form->validate())
        return;
    for (const Resolution &one : minutes().resolutions) // stays open: what was typed would be lost
        if (one.isVoted && one.inFavour + one.against + one.abstained > one.members)
            return m_resolutions->setFocus();
    for (int row = 0; row < m_tasks->rowCount(); ++row) {
        const bool named = !cell(*m_tasks, row, 0).isEmpty();
        if (!named || QDate::fromString(cell(*m_tasks, row, 2), Qt::ISODate).isValid())
            continue;
        if (!m_tasks->item(row, 2))
            m_tasks->setItem(row, 2, new QTableWidgetItem);
        m_tasks->setCurrentCell(row, 2);
        m_tasks->editItem(m_tasks->item(row, 2));
        return;
    }
    accept();
}

} // namespace xz::meetings

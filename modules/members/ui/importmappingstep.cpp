#include "ui/importmappingstep.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panes.h"

namespace xz::members {

namespace {

constexpr int lastHeaderRow = 200;

} // namespace

ImportMappingStep::ImportMappingStep(QWidget *parent)
    : QWidget(parent), m_headerRow(new QSpinBox), m_sheet(new FilterCombo(QStringLiteral("import.mappedSheet"), tr("Sheet"))),
      m_saved(new FilterCombo(QStringLiteral("import.savedMapping"), tr("Saved mapping"))),
      m_faults(makeLabel({}, TextRole::Error)), m_list(new QWidget), m_grid(new QGridLayout(m_list))
{
    setObjectName(QStringLiteral("import.mappingStep"));
    makePane(this);
    m_headerRow->setObjectName(QStringLiteral("import.headerRow"));
    m_headerRow->setAccessibleName(tr("Header row"));
    m_headerRow->setRange(1, lastHeaderRow);
    m_headerRow->setKeyboardTracking(false);
    m_faults->setObjectName(QStringLiteral("import.mappingFaults"));
    m_faults->setWordWrap(true);
    m_faults->hide();
    auto *save = new Button(QStringLiteral("import.saveMapping"), QStringLiteral("document-save"), tr("Save this mapping"));
    auto *automatic = new Button(QStringLiteral("import.automatic"), {}, tr("Match by name again"), nullptr, Button::Kind::Flat);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ImportMappingStep::headerRowChanged);
    m_sheet->setTinting(false);
    m_sheet->hide();
    connect(m_sheet, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) { emit sheetChanged(choice.toInt()); });
    connect(m_saved, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) {
        if (choice.isValid())
            emit mappingChosen(choice.toString());
    });
    connect(save, &Button::clicked, this, &ImportMappingStep::saveClicked);
    connect(automatic, &Button::clicked, this, &ImportMappingStep::automaticClicked);

    const Theme &theme = Theme::app();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_sheet);
    auto *rowLabel = makeLabel(tr("Header row"), TextRole::Label);
    rowLabel->setBuddy(m_headerRow);
    line->addWidget(rowLabel);
    line->addWidget(m_headerRow);
    line->addWidget(makeLabel(tr("found by itself; change it when it is wrong"), TextRole::Hint));
    line->addStretch();
    line->addWidget(automatic);
    line->addWidget(m_saved);
    line->addWidget(save);
    m_grid->setHorizontalSpacing(theme.px(16));
    m_grid->setVerticalSpacing(theme.px(4));
    m_grid->setColumnStretch(4, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addLayout(line);
    layout->addWidget(m_faults);
    layout->addWidget(makeScrollingPane(QStringLiteral("import.mappingScroll"), m_list), 1);
}

void ImportMappingStep::setFields(const QList<ReviewField> &fields)
{
    m_fields = fields;
}

void ImportMappingStep::showColumns(const QList<ReviewColumn> &columns, int headerRow, const QStringList &faults)
{
    {
        const QSignalBlocker blocker(m_headerRow);
        m_headerRow->setValue(headerRow);
    }
    m_faults->setText(faults.join(QLatin1Char('\n')));
    m_faults->setVisible(!faults.isEmpty());
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            // Deleted later, for one of them may be the one that calls; until then nothing of it is to be seen.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QStringList heads{tr("Column"), tr("In the file"), tr("Example"), tr("Goes into")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(makeLabel(heads[i], TextRole::Label), 0, i);
    QList<QPair<QVariant, QString>> choices{{QString(), tr("Not imported")}};
    for (const ReviewField &field : std::as_const(m_fields))
        choices.append({field.id, field.label});
    int row = 1;
    for (const ReviewColumn &column : columns) {
        auto *combo = new FilterCombo(QStringLiteral("import.map.%1").arg(column.letters), {});
        combo->setTinting(false);
        combo->setAccessibleName(tr("Column %1 goes into").arg(column.letters));
        combo->setChoices(choices);
        combo->setChoice(column.field);
        connect(combo, &FilterCombo::choiceChanged, this, [this, number = column.column](const QVariant &choice) { emit fieldChanged(number, choice.toString()); });
        m_grid->addWidget(makeLabel(column.letters, TextRole::Facts), row, 0);
        m_grid->addWidget(makeLabel(column.header.simplified(), TextRole::Bold), row, 1);
        auto *sample = makeLabel(column.sample.simplified(), TextRole::Facts);
        sample->setToolTip(column.sample);
        m_grid->addWidget(sample, row, 2);
        m_grid->addWidget(combo, row, 3);
        ++row;
    }
}

void ImportMappingStep::setSheets(const QStringList &names, int current)
{
    QList<QPair<QVariant, QString>> choices;
    for (int i = 0; i < names.size(); ++i)
        choices.append({i, names[i]});
    const QSignalBlocker blocker(m_sheet);
    m_sheet->setChoices(choices);
    m_sheet->setChoice(current);
    m_sheet->setVisible(!names.isEmpty());
}

void ImportMappingStep::setSavedMappings(const QStringList &names, const QString &current)
{
    QList<QPair<QVariant, QString>> choices{{QVariant(), tr("none")}};
    for (const QString &name : names)
        choices.append({name, name});
    const QSignalBlocker blocker(m_saved);
    m_saved->setChoices(choices);
    m_saved->setChoice(current.isEmpty() ? QVariant() : QVariant(current));
    m_saved->setVisible(!names.isEmpty());
}

} // namespace xz::members

#include "ui/importfilestep.h"

#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "core/tabular/sheet.h"
#include "ui/models/plaintable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panes.h"

namespace xz::members {

ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_file(makeLabel({}, TextRole::Name)), m_facts(makeLabel({}, TextRole::Facts)),
      m_sheet(new FilterCombo(QStringLiteral("import.sheet"), tr("Sheet"))), m_term(new FilterCombo(QStringLiteral("import.term"), tr("Term"))), m_hidden(new QCheckBox),
      m_sample(new QStandardItemModel(this)),
      m_table(makePlainTable(QStringLiteral("import.sample"), tr("First rows of the sheet"), m_sample, -1))
{
    setObjectName(QStringLiteral("import.fileStep"));
    makePane(this);
    setAcceptDrops(true);
    m_file->setObjectName(QStringLiteral("import.file"));
    m_facts->setObjectName(QStringLiteral("import.fileFacts"));
    m_sheet->setTinting(false);
    m_term->setTinting(false);
    m_hidden->setObjectName(QStringLiteral("import.skipHidden"));
    m_hidden->hide();
    connect(m_hidden, &QCheckBox::toggled, this, &ImportFileStep::hiddenSkipped);
    auto *empty = new EmptyState(tr("Choose the roster, or drop the file here: xlsx, ods, xls or csv. Nothing is written until you have seen every row."));
    Button *choose = empty->setAction(QStringLiteral("import.choose"), QStringLiteral("document-open"), tr("Choose file"));
    auto *other = new Button(QStringLiteral("import.chooseOther"), QStringLiteral("document-open"), tr("Another file"));
    connect(choose, &Button::clicked, this, &ImportFileStep::chooseClicked);
    connect(other, &Button::clicked, this, &ImportFileStep::chooseClicked);
    connect(m_sheet, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) { emit sheetChanged(choice.toInt()); });
    connect(m_term, &FilterCombo::choiceChanged, this, [this](const QVariant &choice) { emit termChanged(choice.toInt()); });

    const Theme &theme = Theme::app();
    auto *chosen = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(12));
    line->addWidget(m_file);
    line->addWidget(m_facts);
    line->addStretch();
    line->addWidget(m_sheet);
    line->addWidget(m_term);
    line->addWidget(other);
    auto *layout = new QVBoxLayout(chosen);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(12));
    layout->addLayout(line);
    layout->addWidget(m_hidden);
    layout->addWidget(makeLabel(tr("First rows of the sheet"), TextRole::Label));
    layout->addWidget(m_table, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(chosen);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ImportFileStep::showFile(const QString &path, const QString &facts, const QStringList &sheets, int sheet)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    m_facts->setText(facts);
    QList<QPair<QVariant, QString>> choices;
    for (int i = 0; i < sheets.size(); ++i)
        choices.append({i, sheets[i]});
    const QSignalBlocker blocker(m_sheet);
    m_sheet->setChoices(choices);
    m_sheet->setChoice(sheet);
    m_sheet->setVisible(sheets.size() > 1);
    m_stack->setCurrentIndex(1);
}

void ImportFileStep::setTerms(const QList<QPair<QVariant, QString>> &terms, int number)
{
    const QSignalBlocker blocker(m_term);
    m_term->setChoices(terms);
    m_term->setChoice(number);
}

void ImportFileStep::setHiddenRows(int rows)
{
    const QSignalBlocker blocker(m_hidden);
    m_hidden->setChecked(false);
    m_hidden->setText(tr("Leave out the %1 rows that are hidden in the file (by a filter or by hand)").arg(rows));
    m_hidden->setVisible(rows > 0);
}

int ImportFileStep::term() const
{
    return m_term->choice().toInt();
}

void ImportFileStep::showSample(const QList<QStringList> &rows)
{
    m_sample->clear();
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = qMax(columns, row.size());
    QStringList letters;
    for (int column = 1; column <= columns; ++column)
        letters << columnLetters(column);
    m_sample->setHorizontalHeaderLabels(letters);
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items << new QStandardItem(text);
        m_sample->appendRow(items);
    }
    m_table->resizeColumnsToContents();
}

void ImportFileStep::clear()
{
    m_path.clear();
    m_sample->clear();
    m_stack->setCurrentIndex(0);
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileDropped(event->mimeData()->urls().first().toLocalFile());
}

} // namespace xz::members

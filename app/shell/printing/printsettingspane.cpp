#include "shell/printing/printsettingspane.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "shell/printing/printoptionrows.h"
#include "ui/models/tableslice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/uistate.h"

namespace xz {

namespace {

constexpr const char *rangeProperty = "rangeId";
constexpr const char *countProperty = "rangeCount";

template <typename T>
T *named(T *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
    return widget;
}

// The sign says which way the page moves.
class OffsetBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    QString textFromValue(double value) const override
    {
        const QString text = QDoubleSpinBox::textFromValue(value);
        return value > 0 ? QLatin1Char('+') + text : text;
    }
};

QDoubleSpinBox *offsetBox(QWidget *parent)
{
    auto *box = new OffsetBox(parent);
    box->setRange(-20, 20);
    box->setSingleStep(0.1);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" mm"));
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

PrintSettingsPane::PrintSettingsPane(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_sections(new QVBoxLayout(m_content))
    , m_printer(named(new QComboBox(m_content), "print.printer", tr("Printer")))
    , m_noPrinter(makeLabel(tr("No printer; save a PDF"), TextRole::Base, m_content))
    , m_paper(named(new QComboBox(m_content), "print.paper", tr("Paper")))
    , m_copies(named(new QSpinBox(m_content), "print.copies", tr("Copies")))
    , m_pages(named(new QLineEdit(m_content), "print.pages", tr("Pages")))
    , m_rangeBox(nullptr)
    , m_ranges(new QButtonGroup(this))
    , m_order(named(new QComboBox(m_content), "print.order", tr("Order")))
    , m_options(new PrintOptionRows(m_content))
    , m_cutMarks(named(new QCheckBox(tr("Cut marks"), m_content), "print.cutMarks", tr("Cut marks")))
    , m_perSheet(named(new QCheckBox(m_content), "print.perSheet", tr("Cards a sheet")))
    , m_duplex(named(new QCheckBox(tr("Print on both sides"), m_content), "print.duplex", tr("Print on both sides")))
    , m_offsetX(named(offsetBox(m_content), "print.offsetX", tr("Horizontal offset")))
    , m_offsetY(named(offsetBox(m_content), "print.offsetY", tr("Vertical offset")))
    , m_foot(new QWidget(this))
    , m_totals(new QLabel(m_foot))
    , m_last(makeLabel(QString(), TextRole::Label, m_foot))
{
    setObjectName(QStringLiteral("printSettings"));
    setProperty("pane", true);
    setAttribute(Qt::WA_StyledBackground);
    m_noPrinter->setObjectName(QStringLiteral("print.noPrinter"));
    m_noPrinter->setWordWrap(true);
    m_perSheet->setChecked(true);
    m_perSheet->hide();
    m_totals->setObjectName(QStringLiteral("print.totals"));
    m_last->setObjectName(QStringLiteral("print.last"));
    m_copies->setRange(1, 999);
    m_copies->setAlignment(Qt::AlignRight);
    m_copies->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pages->setPlaceholderText(tr("all, or 1-3,8"));
    m_cutMarks->setChecked(true);

    // Names of printers are as long as they please; the pane is not.
    for (QComboBox *combo : {m_printer, m_paper, m_order}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
    }
    auto *printer = addSection(tr("Printer"));
    QWidget *device = addRow(printer, tr("Device"), m_printer);
    static_cast<QHBoxLayout *>(device->layout())->addWidget(m_noPrinter, 1);
    addRow(printer, tr("Paper"), m_paper);
    addRow(printer, tr("Copies"), m_copies);
    addRow(printer, tr("Pages"), m_pages);
    auto *range = addSection(tr("Range"));
    m_rangeBox = new QVBoxLayout;
    range->addLayout(m_rangeBox);
    m_orderRow = addRow(range, tr("Order"), m_order);
    m_orderRow->hide();
    range->addWidget(m_options);
    auto *page = addSection(tr("Layout"));
    page->addWidget(m_cutMarks);
    page->addWidget(m_perSheet);
    page->addWidget(m_duplex);
    addRow(page, tr("Horizontal offset"), m_offsetX);
    addRow(page, tr("Vertical offset"), m_offsetY);
    m_sections->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setProperty("pane", true);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    m_foot->setObjectName(QStringLiteral("print.foot"));
    m_foot->setAutoFillBackground(true);
    m_foot->setBackgroundRole(QPalette::AlternateBase);
    auto *foot = new QVBoxLayout(m_foot);
    foot->addWidget(m_totals);
    foot->addWidget(m_last);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_foot);

    const auto changed = [this] {
        if (!m_filling)
            emit layoutChanged();
    };
    connect(m_order, &QComboBox::currentIndexChanged, this, [this, changed] {
        if (!m_filling)
            emit orderChosen(order());
        changed();
    });
    connect(m_options, &PrintOptionRows::changed, this, changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, changed);
    connect(m_cutMarks, &QCheckBox::toggled, this, changed);
    connect(m_perSheet, &QCheckBox::toggled, this, changed);
    connect(m_duplex, &QCheckBox::toggled, this, [this, changed] {
        if (m_hasBacks)
            changed();
    });
    connect(m_ranges, &QButtonGroup::buttonToggled, this, [changed](QAbstractButton *, bool on) {
        if (on)
            changed();
    });
    for (QDoubleSpinBox *box : {m_offsetX, m_offsetY}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, changed] {
            if (!m_filling)
                rememberOffsets();
            changed();
        });
    }
    connect(m_printer, &QComboBox::currentTextChanged, this, [this] {
        if (m_filling)
            return;
        UiState::write(QStringLiteral("print/printer"), m_printer->currentText());
        const PageOptions before = pageOptions();
        m_filling = true;
        loadOffsets();
        m_filling = false;
        const PageOptions now = pageOptions();
        if (!qFuzzyCompare(1 + before.offsetX, 1 + now.offsetX) || !qFuzzyCompare(1 + before.offsetY, 1 + now.offsetY))
            emit layoutChanged();
    });
    connect(&Theme::app(), &Theme::changed, this, &PrintSettingsPane::applyMeasures);
    applyMeasures();
    setTotals(0, 0);
}

QVBoxLayout *PrintSettingsPane::addSection(const QString &title)
{
    if (m_sections->count() > 0)
        m_sections->addWidget(makeLine(Qt::Horizontal, m_content));
    auto *holder = new QWidget(m_content);
    auto *layout = new QVBoxLayout(holder);
    layout->addWidget(makeLabel(title, TextRole::Section, holder));
    m_sections->addWidget(holder);
    return layout;
}

QWidget *PrintSettingsPane::addRow(QVBoxLayout *section, const QString &label, QWidget *editor)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *caption = makeLabel(label, TextRole::Label, row);
    caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_labels << caption;
    layout->addWidget(caption);
    layout->addWidget(editor, 1);
    section->addWidget(row);
    return row;
}

void PrintSettingsPane::applyMeasures()
{
    const Theme &theme = Theme::app();
    setFixedWidth(theme.px(287));
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    for (int i = 0; i < m_sections->count(); ++i) {
        QWidget *section = m_sections->itemAt(i)->widget();
        if (section && section->layout()) {
            section->layout()->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12));
            section->layout()->setSpacing(theme.px(4));
        }
    }
    for (QLabel *label : std::as_const(m_labels)) {
        label->setFixedWidth(theme.px(64));
        label->parentWidget()->layout()->setSpacing(theme.px(8));
    }
    m_foot->layout()->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    m_foot->layout()->setSpacing(0);
}

void PrintSettingsPane::setPrinters(const QStringList &names)
{
    m_filling = true;
    m_printer->clear();
    m_printer->addItems(names);
    const int last = m_printer->findText(UiState::read(QStringLiteral("print/printer")).toString());
    m_printer->setCurrentIndex(names.isEmpty() ? -1 : qMax(0, last));
    m_printer->setEnabled(!names.isEmpty());
    m_printer->setVisible(!names.isEmpty());
    m_noPrinter->setVisible(names.isEmpty());
    loadOffsets();
    m_filling = false;
}

QString PrintSettingsPane::printer() const { return m_printer->currentText(); }

int PrintSettingsPane::copies() const { return m_copies->value(); }

bool PrintSettingsPane::duplex() const { return m_duplex->isChecked(); }

QString PrintSettingsPane::pages() const { return m_pages->text(); }

void PrintSettingsPane::resetChoices()
{
    m_filling = true;
    m_paper->clear();
    m_perSheet->setChecked(true);
    if (m_hasBacks)
        m_duplex->setChecked(false);
    m_hasBacks = false;
    m_filling = false;
}

void PrintSettingsPane::setChoices(const Document &document, PrintTemplate::Kind kind)
{
    m_filling = true;
    const bool cards = kind == PrintTemplate::Kind::Cards;
    const QString kept = m_paper->currentData().toString();
    const QStringList papers = document.papers();
    m_paper->clear();
    for (const QString &paper : papers) {
        // Two numbers are a size in mm: the card itself.
        const bool bare = paper.at(0).isDigit();
        const bool own = m_paper->count() == 0;
        const QString name = bare ? tr("%1 mm, cut already").arg(QString(paper).replace(QLatin1Char(' '), QChar(0xd7)))
                             : cards ? tr("%1 card stock").arg(paper)
                             : own ? paper : tr("%1, scaled").arg(paper);
        m_paper->addItem(name, own ? QString() : paper);
    }
    m_paper->setCurrentIndex(qMax(0, m_paper->findData(kept)));
    m_paper->setEnabled(m_paper->count() > 1);
    const QSize sheet = document.cardsPerSheet();
    const int perSheet = sheet.isEmpty() ? 1 : sheet.width() * sheet.height();
    m_perSheet->setText(tr("%1 a page (%2×%3)").arg(perSheet).arg(sheet.width()).arg(sheet.height()));
    m_perSheet->setVisible(perSheet > 1);
    m_hasBacks = !document.backTitle().isEmpty();
    m_duplex->setText(m_hasBacks ? tr("Print on both sides, %1 on the back").arg(document.backTitle()) : tr("Print on both sides"));
    m_filling = false;
}

void PrintSettingsPane::setRanges(const QList<PrintSource::Range> &ranges, const QString &wanted)
{
    m_filling = true;
    const QString kept = wanted.isEmpty() ? range() : wanted;
    const auto old = m_ranges->buttons();
    for (QAbstractButton *button : old) {
        m_ranges->removeButton(button);
        QWidget *row = button->parentWidget();
        m_rangeBox->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    QStringList kindsDone;
    for (const PrintSource::Range &entry : ranges) {
        const QString kind = entry.id.section(QLatin1Char(':'), 0, 0);
        QList<PrintSource::Range> same;
        for (const PrintSource::Range &other : ranges) {
            if (other.id.contains(QLatin1Char(':')) && other.id.section(QLatin1Char(':'), 0, 0) == kind)
                same << other;
        }
        if (!same.isEmpty() && kindsDone.contains(kind))
            continue;
        kindsDone << kind;
        auto *row = new QWidget(m_content);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        // "界别：文艺": the words before the colon name the line, those after it the choices.
        const bool several = same.size() > 1;
        auto *radio = new QRadioButton(several ? entry.label.section(QStringLiteral("："), 0, 0) + QStringLiteral("：") : entry.label, row);
        radio->setObjectName(QStringLiteral("range.") + (several ? kind : entry.id));
        radio->setProperty(rangeProperty, entry.id);
        radio->setProperty(countProperty, entry.count);
        layout->addWidget(radio);
        auto *count = makeLabel(counted(m_unit, entry.count), TextRole::Facts, row);
        if (several) {
            auto *combo = new QComboBox(row);
            combo->setObjectName(QStringLiteral("range.choice.") + kind);
            combo->setAccessibleName(radio->text());
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            for (const PrintSource::Range &other : std::as_const(same))
                combo->addItem(other.label.section(QStringLiteral("："), 1), other.id);
            const auto choose = [this, radio, count, combo, same] {
                const PrintSource::Range &chosen = same.at(qMax(0, combo->currentIndex()));
                radio->setProperty(rangeProperty, chosen.id);
                radio->setProperty(countProperty, chosen.count);
                count->setText(counted(m_unit, chosen.count));
                if (radio->isChecked() && !m_filling)
                    emit layoutChanged();
                radio->setChecked(radio->isChecked() || !m_filling);
            };
            combo->setCurrentIndex(qMax(0, combo->findData(kept)));
            connect(combo, &QComboBox::currentIndexChanged, this, choose);
            choose();
            layout->addWidget(combo, 1);
        } else {
            layout->addStretch(1);
        }
        layout->addWidget(count);
        m_ranges->addButton(radio);
        m_rangeBox->addWidget(row);
        if (radio->property(rangeProperty).toString() == kept)
            radio->setChecked(true);
    }
    if (!m_ranges->checkedButton() && !m_ranges->buttons().isEmpty())
        m_ranges->buttons().constFirst()->setChecked(true);
    m_filling = false;
}

PrintSettingsPane::Unit PrintSettingsPane::unitOf(const PrintTemplate &printTemplate)
{
    return printTemplate.kind == PrintTemplate::Kind::Cards ? Unit::Cards : printTemplate.source == tablePrintSource ? Unit::Rows : Unit::People;
}

QString PrintSettingsPane::counted(Unit unit, int count)
{
    return unit == Unit::Cards ? tr("%n item(s)", nullptr, count) : unit == Unit::People ? tr("%n people", nullptr, count) : tr("%n row(s)", nullptr, count);
}

QString PrintSettingsPane::range() const
{
    const QAbstractButton *button = m_ranges->checkedButton();
    return button ? button->property(rangeProperty).toString() : QString();
}

int PrintSettingsPane::rangeCount() const
{
    const QAbstractButton *button = m_ranges->checkedButton();
    return button ? button->property(countProperty).toInt() : 0;
}

void PrintSettingsPane::setKind(PrintTemplate::Kind kind)
{
    m_cutMarks->setVisible(kind == PrintTemplate::Kind::Cards);
}

QString PrintSettingsPane::order() const { return m_order->currentData().toString(); }

void PrintSettingsPane::setOrders(const QList<PrintSource::Order> &orders, const QString &wanted)
{
    m_filling = true;
    m_order->clear();
    for (const PrintSource::Order &order : orders)
        m_order->addItem(order.label, order.id);
    m_order->setCurrentIndex(orders.isEmpty() ? -1 : qMax(0, m_order->findData(wanted)));
    m_orderRow->setVisible(orders.size() > 1);
    m_filling = false;
}

PageOptions PrintSettingsPane::pageOptions() const
{
    PageOptions options;
    options.cutMarks = m_cutMarks->isChecked();
    options.offsetX = m_offsetX->value();
    options.offsetY = m_offsetY->value();
    options.paper = m_paper->currentData().toString();
    options.oneCardAPage = !m_perSheet->isChecked();
    options.backs = m_hasBacks && m_duplex->isChecked();
    return options;
}

void PrintSettingsPane::rememberOffsets()
{
    UiState::write(QStringLiteral("print/offsets/") + printer(), QVariantList{m_offsetX->value(), m_offsetY->value()});
}

void PrintSettingsPane::loadOffsets()
{
    const QVariantList kept = UiState::read(QStringLiteral("print/offsets/") + printer()).toList();
    m_offsetX->setValue(kept.value(0).toDouble());
    m_offsetY->setValue(kept.value(1).toDouble());
}

void PrintSettingsPane::setTotals(int pages, int items)
{
    const QString figure = QStringLiteral("<span style='font-size:%1px'><b>%2</b></span>");
    const int size = Theme::app().px(21);
    QString text = tr("%1 pages", "figure and unit").arg(figure.arg(size).arg(pages));
    if (items > 0)
        text = (m_unit == Unit::Cards    ? tr("%1, %2 items", "pages, then cards")
                : m_unit == Unit::People ? tr("%1, %2 people", "pages, then people")
                                         : tr("%1, %2 rows", "pages, then rows")).arg(text, figure.arg(size).arg(items));
    m_totals->setText(text);
    m_totals->setProperty("pages", pages);
    m_totals->setProperty("items", items);
}

void PrintSettingsPane::setLastPrinted(const QString &text)
{
    m_last->setText(text);
    m_last->setVisible(!text.isEmpty());
}

} // namespace xz

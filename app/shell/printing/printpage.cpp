#include "shell/printing/printpage.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrinter>
#include <QPrinterInfo>
#include <QShortcut>
#include <QTimer>

#include "core/settings/settings.h"
#include "core/workspace.h"
#include "print/render/fonts.h"
#include "print/render/pdfwriter.h"
#include "shell/printing/pagerange.h"
#include "shell/printing/printoptionrows.h"
#include "shell/printing/printsettingspane.h"
#include "shell/printing/tableprintsource.h"
#include "shell/printing/templatelist.h"
#include "shell/printing/templatemanager.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/models/tableslice.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/previewview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

namespace xz {

namespace {

/// What every template of a source leaves to choose, read together in one worker.
struct Counts {
    QHash<QString, QList<PrintSource::Range>> ranges;
    QHash<QString, QList<PrintOption>> options;
};

} // namespace

PrintPage::PrintPage(ModuleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_sources(new FilterCombo(QStringLiteral("print.source"), {}, this))
    , m_subject(new FilterCombo(QStringLiteral("print.subject"), {}, this))
    , m_templates(new TemplateList(this))
    , m_preview(new PreviewPane(this))
    , m_settings(new PrintSettingsPane(this))
{
    setObjectName(QStringLiteral("printPage"));
    setTitle(tr("Print"));
    setHelpTopic(QStringLiteral("print"));
    m_subject->setTinting(false);
    m_subject->setAccessibleName(tr("What to print"));
    m_sources->setTinting(false);
    m_sources->setAccessibleName(tr("Kind of papers"));
    m_sources->hide();
    auto *chosen = new QWidget(this);
    auto *choices = new QHBoxLayout(chosen);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Theme::app().px(8));
    choices->addWidget(m_sources);
    choices->addWidget(m_subject);
    setContextWidget(chosen);

    QAction *edit = addTitleAction(QStringLiteral("print.templates"), {}, tr("Edit templates…"));
    m_pdf = addTitleAction(QStringLiteral("print.pdf"), QStringLiteral("document-export"), tr("Save as PDF"));
    m_print = addTitleAction(QStringLiteral("print.print"), QStringLiteral("document-print"), tr("Print"), true);
    titleButton(QStringLiteral("print.print"))->setKeyCap(QStringLiteral("Ctrl+P"));
    connect(edit, &QAction::triggered, this, &PrintPage::editTemplates);
    connect(m_pdf, &QAction::triggered, this, &PrintPage::savePdf);
    connect(m_print, &QAction::triggered, this, &PrintPage::print);

    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_templates);
    row->addWidget(makeLine(Qt::Vertical, body));
    row->addWidget(m_preview, 1);
    row->addWidget(makeLine(Qt::Vertical, body));
    row->addWidget(m_settings);
    setBody(body);

    const auto shortcut = [this](const QKeySequence &keys, auto run) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { m_pdf->trigger(); });
    shortcut(QKeySequence::Find, [this] {
        m_preview->jumpField().setFocus();
        m_preview->jumpField().selectAll();
    });

    connect(m_templates, &TemplateList::currentChanged, this, &PrintPage::templateChosen);
    connect(m_settings, &PrintSettingsPane::layoutChanged, this, &PrintPage::layOutPages);
    connect(m_settings, &PrintSettingsPane::orderChosen, this, [this](const QString &order) { m_orders.insert(m_templates->current(), order); });
    connect(m_sources, &FilterCombo::choiceChanged, this, [this](const QVariant &id) { open(id.toString(), {}); });
    connect(m_subject, &FilterCombo::choiceChanged, this, [this](const QVariant &id) {
        m_ids = {id.toLongLong()};
        showVersion();
        fillCounts();
        layOutPages();
    });
    m_openPrinter = [](const QString &name) {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setPrinterName(name);
        return printer;
    };
    m_settings->setPrinters(QPrinterInfo::availablePrinterNames());
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);
    updateStatus();
}

PrintPage::~PrintPage() = default;

void PrintPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Whoever opens the page for something to print says so right after it is shown.
    QTimer::singleShot(0, this, [this] {
        if (!m_source && isVisible())
            offerSources();
    });
}

void PrintPage::offerSources()
{
    QList<QPair<QVariant, QString>> choices;
    for (const auto &source : std::as_const(m_context.registries().printSources)) {
        if (source->id() != tablePrintSource) // its rows are those of a page
            choices << qMakePair(QVariant(source->id()), source->title());
    }
    if (choices.isEmpty() || !m_context.workspace())
        return;
    {
        const QSignalBlocker blocker(m_sources);
        m_sources->setChoices(choices);
        m_sources->setChoice(choices.constFirst().first);
    }
    open(choices.constFirst().first.toString(), {});
}

void PrintPage::open(const QString &sourceId, const QList<qint64> &ids, const QString &templateId, const QVariantMap &options)
{
    m_source.reset();
    for (const auto &source : std::as_const(m_context.registries().printSources)) {
        if (source->id() == sourceId)
            m_source = source;
    }
    m_preview->setDocument(nullptr);
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);
    messageBar().clear();
    if (!m_source || !m_context.workspace()) {
        showError({ErrorCode::NotFound, tr("Nothing can be printed here: the module that prints it is switched off."), sourceId});
        return;
    }
    // The choice of papers stays while it is what one prints from.
    m_sources->setVisible(m_sources->choice().toString() == sourceId);
    m_ids = ids;
    m_options = options;
    m_list = m_source->templates();
    // The order of the list one comes from holds for every template that has it, until another is chosen.
    m_wantedOrder = m_options.take(QStringLiteral("order")).toString();
    m_orders.clear();
    m_ranges.clear();
    m_choices.clear();
    m_settings->options().reset();
    m_shown = {};
    m_settings->setRanges({});
    m_templates->setTemplates(m_list);
    fillSubjects();
    showVersion();
    fillCounts();
    if (!m_templates->setCurrent(templateId) && !m_list.isEmpty())
        m_templates->setCurrent(m_templates->ids().constFirst());
    m_preview->view().setFocus();
}

void PrintPage::fillSubjects()
{
    const auto source = m_source;
    Workspace *workspace = m_context.workspace();
    using Subjects = QList<QPair<qint64, QString>>;
    m_subject->hide();
    runTask<Subjects>(
        this, tr("Reading what can be printed"),
        [source, workspace](Progress &) -> Result<Subjects> { return source->subjects(*workspace); },
        [this, source](Result<Subjects> subjects) {
            if (source != m_source || !subjects)
                return;
            QList<QPair<QVariant, QString>> choices;
            for (const auto &[id, title] : *subjects)
                choices << qMakePair(QVariant(id), title);
            {
                const QSignalBlocker blocker(m_subject);
                m_subject->setChoices(choices);
                if (!m_ids.isEmpty())
                    m_subject->setChoice(m_ids.constFirst());
            }
            m_subject->setVisible(!choices.isEmpty());
            m_subject->updateGeometry();
        });
}

void PrintPage::fillCounts()
{
    const auto source = m_source;
    Workspace *workspace = m_context.workspace();
    PrintRequest request{{}, m_ids, m_options};
    runTask<Counts>(
        this, tr("Counting"),
        [source, workspace, request, list = m_list](Progress &progress) mutable -> Result<Counts> {
            Counts counts;
            for (const PrintTemplate &entry : std::as_const(list)) {
                if (progress.isCancelled())
                    return Error::cancelled();
                request.templateId = entry.id;
                counts.ranges.insert(entry.id, source->ranges(*workspace, request));
                counts.options.insert(entry.id, source->options(*workspace, request));
            }
            return counts;
        },
        [this, source](Result<Counts> counts) {
            if (source != m_source || !counts)
                return;
            for (const PrintTemplate &entry : std::as_const(m_list)) {
                if (const auto ranges = counts->ranges.value(entry.id); !ranges.isEmpty())
                    m_templates->setCount(entry.id, PrintSettingsPane::counted(PrintSettingsPane::unitOf(entry), ranges.constFirst().count));
            }
            const QString wanted = m_options.take(QStringLiteral("range")).toString(); // asked for once; the clerk chooses from then on
            const QString before = m_settings->range();
            const QVariantMap chosen = m_settings->options().values();
            const bool known = m_choices.contains(m_templates->current());
            m_settings->setRanges(counts->ranges.value(m_templates->current()), wanted);
            m_ranges = counts->ranges;
            m_choices = counts->options;
            showOptions();
            const bool otherRange = m_settings->range() != before && !m_settings->range().isEmpty() && m_settings->range() != QLatin1String("all");
            if (otherRange || (known && chosen != m_settings->options().values()))
                layOutPages();
        });
}

const PrintTemplate *PrintPage::currentTemplate() const
{
    const QString id = m_templates->current();
    for (const PrintTemplate &entry : m_list) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

PrintJob PrintPage::job() const
{
    PrintJob job;
    job.source = m_source;
    if (const PrintTemplate *entry = currentTemplate())
        job.printTemplate = *entry;
    job.request = {job.printTemplate.id, m_ids, m_options};
    if (!m_settings->range().isEmpty())
        job.request.options.insert(QStringLiteral("range"), m_settings->range());
    if (!m_settings->order().isEmpty())
        job.request.options.insert(QStringLiteral("order"), m_settings->order());
    job.request.options.insert(m_settings->options().values());
    job.options = m_settings->pageOptions();
    return job;
}

void PrintPage::templateChosen()
{
    const PrintTemplate *entry = currentTemplate();
    if (!entry)
        return;
    m_settings->setKind(entry->kind);
    m_settings->setUnit(PrintSettingsPane::unitOf(*entry));
    m_settings->resetChoices();
    if (m_ranges.contains(entry->id))
        m_settings->setRanges(m_ranges.value(entry->id));
    m_settings->setOrders(m_source->orders(entry->id), m_orders.value(entry->id, m_wantedOrder));
    showOptions();
    layOutPages();
}

void PrintPage::showOptions()
{
    m_settings->options().setOptions(m_choices.value(m_templates->current()), m_options);
}

void PrintPage::layOutPages()
{
    if (!currentTemplate() || !m_context.workspace())
        return;
    if (m_layout)
        m_layout->cancel();
    const int generation = ++m_generation;
    const PrintJob asked = job();
    Workspace *workspace = m_context.workspace();
    m_busy = true;
    setLoading(true);
    m_layout = runTask<DocumentPtr>(
        this, tr("Laying out %1").arg(asked.printTemplate.title),
        [asked, workspace](Progress &progress) { return layOut(*workspace, asked, progress); },
        [this, generation, asked](Result<DocumentPtr> document) {
            if (generation != m_generation)
                return;
            m_busy = false;
            setLoading(false);
            showDocument(asked, document);
            showLastPrinted();
            updateStatus();
            emit laidOut();
        });
}

void PrintPage::showDocument(const PrintJob &asked, const Result<DocumentPtr> &document)
{
    const bool sameTemplate = m_shown.printTemplate.id == asked.printTemplate.id;
    m_shown = asked;
    const int pages = document ? (*document)->pageCount() : 0;
    m_pdf->setEnabled(pages > 0);
    m_print->setEnabled(pages > 0 && !m_settings->printer().isEmpty());
    if (!document) {
        m_preview->setDocument(nullptr);
        m_settings->setTotals(0, 0);
        if (document.error().isCancelled())
            messageBar().showMessage(MessageBar::Kind::Info, tr("The layout was stopped."), tr("Lay out again"), [this] { layOutPages(); });
        else if (document.error().code == ErrorCode::BadInput) // a fault of the template is mended there
            messageBar().showMessage(MessageBar::Kind::Error, document.error().text, tr("Edit the template"), [this] { editTemplates(); });
        else
            showError(document.error());
        return;
    }
    messageBar().clear();
    m_preview->setDocument(*document, sameTemplate);
    m_settings->setChoices(**document, asked.printTemplate.kind);
    m_settings->setTotals(pages, (*document)->itemCount());
    if (pages > 0)
        return;
    // An empty desk tells why it is empty.
    const bool unchanged = asked.request.options.value(QStringLiteral("range")) == QLatin1String("changed");
    messageBar().showMessage(MessageBar::Kind::Info, unchanged ? tr("Nothing has changed since the last print; nothing needs to be printed again.")
                                                               : tr("Nobody belongs on these pages. Choose another range."));
}

void PrintPage::savePdf()
{
    const DocumentPtr document = m_preview->view().document();
    const PrintTemplate *entry = currentTemplate();
    if (!document || !entry)
        return;
    const auto pages = parsePageRange(m_settings->pages(), document->pageCount());
    if (!pages) {
        showError(pages.error());
        return;
    }
    const QString title = document->title().isEmpty() ? entry->title : document->title();
    const auto path = m_context.interaction().saveFile(this, tr("Save as PDF"), title + QStringLiteral(".pdf"), tr("PDF file (*.pdf)"));
    if (!path)
        return;
    runTask<void>(
        this, tr("Writing PDF"), [document, path = *path, pages = *pages](Progress &progress) { return writePdf(*document, path, pages, progress); },
        [this, path = *path, document, shown = m_shown, pages = *pages](Outcome written) {
            if (!written) {
                showError(written.error());
                return;
            }
            // A PDF may be a proof or the print shop's copy: only the clerk knows.
            messageBar().showMessage(MessageBar::Kind::Info, tr("%n page(s) saved as %1; they do not count as printed.", nullptr, int(pages.size())).arg(path),
                                     tr("Count them as printed"), [this, shown, document, pages] { notePrinted(shown, document, pages); });
        });
}

void PrintPage::print()
{
    const DocumentPtr document = m_preview->view().document();
    if (!document)
        return;
    const auto pages = parsePageRange(m_settings->pages(), document->pageCount());
    if (!pages) {
        showError(pages.error());
        return;
    }
    const QString name = m_settings->printer();
    const int copies = m_settings->copies();
    const bool duplex = m_settings->duplex();
    runTask<void>(
        this, tr("Printing on %1").arg(name),
        [document, pages = *pages, name, copies, duplex, open = m_openPrinter](Progress &progress) {
            const std::unique_ptr<QPrinter> printer = open(name);
            printer->setDocName(document->title());
            printer->setCopyCount(copies);
            // Backs are laid out for sheets that are turned like the pages of a book.
            const QSizeF sheet = document->pageSize(pages.constFirst());
            printer->setDuplex(!duplex                           ? QPrinter::DuplexNone
                              : sheet.width() > sheet.height() ? QPrinter::DuplexShortSide
                                                               : QPrinter::DuplexLongSide);
            return spool(*document, *printer, pages, progress);
        },
        [this, name, document, shown = m_shown, pages = *pages](Outcome printed) {
            if (!printed) {
                showError(printed.error());
                return;
            }
            notePrinted(shown, document, pages);
            messageBar().showMessage(MessageBar::Kind::Info, tr("%n page(s) sent to %1.", nullptr, int(pages.size())).arg(name));
        });
}

void PrintPage::notePrinted(const PrintJob &job, const DocumentPtr &document, const QList<int> &pages)
{
    Workspace *workspace = m_context.workspace();
    if (!workspace || workspace->database().isReadOnly())
        return;
    runTask<void>(
        this, tr("Noting what was printed"),
        [workspace, job, request = printedRequest(job, *document, pages)](Progress &) -> Outcome {
            if (request) {
                if (const Outcome noted = job.source->printed(*workspace, *request); !noted)
                    return noted;
            }
            const QString at = QDateTime::currentDateTime().toString(Qt::ISODate);
            return workspace->settings().setValue(lastKey(job), QStringLiteral("%1|%2").arg(at).arg(job.source->version(*workspace, job.request)));
        },
        [this](Outcome noted) {
            if (!noted)
                showError(noted.error());
            showLastPrinted();
            fillCounts();
            emit printedNoted();
        });
}

QString PrintPage::lastKey(const PrintJob &job)
{
    return QStringLiteral("print.last.%1.%2").arg(job.printTemplate.id).arg(job.request.ids.value(0));
}

void PrintPage::showLastPrinted()
{
    const QStringList last = m_context.workspace()->settings().value(lastKey(job())).toString().split(QLatin1Char('|'));
    const QDateTime at = QDateTime::fromString(last.value(0), Qt::ISODate);
    const QString when = at.toString(QStringLiteral("MM-dd HH:mm"));
    const int version = last.value(1).toInt();
    m_settings->setLastPrinted(!at.isValid() ? QString()
                               : version > 0 ? tr("Last printed: version %1, %2").arg(version).arg(when)
                                             : tr("Last printed: %1").arg(when));
}

void PrintPage::showVersion()
{
    setFacts({});
    const auto source = m_source;
    Workspace *workspace = m_context.workspace();
    runTask<int>(
        this, tr("Reading what can be printed"),
        [source, workspace, request = PrintRequest{{}, m_ids, m_options}](Progress &) -> Result<int> { return source->version(*workspace, request); },
        [this, source](Result<int> version) {
            if (source == m_source && version && *version > 0)
                setFacts(tr("Plan version %1").arg(*version));
        });
}

void PrintPage::editTemplates()
{
    if (!m_source || !m_context.workspace())
        return;
    TemplateManager manager(m_context, m_source, m_templates->current(), window());
    connect(&manager, &TemplateManager::activeChanged, this, &PrintPage::layOutPages);
    manager.exec();
}

void PrintPage::updateStatus()
{
    const QString keys = tr("PgUp PgDn turn pages    Ctrl+wheel zoom    Ctrl+F jump to a person    Ctrl+Shift+S save as PDF    Esc back");
    setStatusText(fontNotices().isEmpty() ? keys + QStringLiteral("    ") + tr("All fonts present") : keys);
}

void PrintPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    Page::keyPressEvent(event);
}

PrintPage *createPrintPage(ModuleContext &context, QWidget *parent)
{
    registerTablePrinting(context.registries());
    return new PrintPage(context, parent);
}

} // namespace xz

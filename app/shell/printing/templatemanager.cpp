#include "shell/printing/templatemanager.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/records/changeset.h"
#include "core/workspace.h"
#include "shell/help/helpwindow.h"
#include "shell/printing/codeedit.h"
#include "ui/interaction/interaction.h"
#include "ui/interaction/task.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/previewview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filtercombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

namespace xz {

namespace {

constexpr int versionRole = Qt::UserRole + 1;

} // namespace

TemplateManager::TemplateManager(ModuleContext &context, std::shared_ptr<PrintSource> source, const QString &templateId, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_source(std::move(source))
    , m_templates(m_source->templates())
    , m_choice(new FilterCombo(QStringLiteral("templates.choice"), tr("Template"), this))
    , m_list(new QListWidget(this))
    , m_edit(new CodeEdit(this))
    , m_message(new MessageBar(this))
    , m_preview(new PreviewPane(this))
    , m_save(new Button(QStringLiteral("templates.save"), QStringLiteral("document-save"), tr("Save"), this))
    , m_activate(new Button(QStringLiteral("templates.activate"), QStringLiteral("dialog-ok-apply"), tr("Use this version"), this))
    , m_reset(new Button(QStringLiteral("templates.reset"), QStringLiteral("document-revert"), tr("Reset to default"), this))
    , m_remove(new Button(QStringLiteral("templates.remove"), QStringLiteral("edit-delete"), tr("Delete version"), this))
{
    const Theme &theme = Theme::app();
    setObjectName(QStringLiteral("templateManager"));
    setWindowTitle(tr("Print templates"));
    m_list->setObjectName(QStringLiteral("templates.versions"));
    m_list->setAccessibleName(tr("Versions"));
    m_edit->setObjectName(QStringLiteral("templates.text"));
    m_edit->setAccessibleName(tr("Text of the template"));
    m_preview->setCompact(true);
    m_choice->setTinting(false);
    QList<QPair<QVariant, QString>> choices;
    for (const PrintTemplate &entry : std::as_const(m_templates))
        choices << qMakePair(QVariant(entry.id), QStringLiteral("%1（%2）").arg(entry.title, entry.paper));
    m_choice->setChoices(choices);
    m_choice->setChoice(templateId);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(makeLabel(tr("Versions"), TextRole::Label, left));
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(m_remove);
    left->setFixedWidth(theme.px(200));
    auto *split = new QSplitter(this);
    split->setHandleWidth(1);
    split->addWidget(m_edit);
    split->addWidget(m_preview);
    split->setSizes({theme.px(480), theme.px(520)});
    auto *close = new Button(QStringLiteral("templates.close"), {}, tr("Close"), this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_choice);
    top->addStretch(1);
    top->addWidget(m_reset);
    top->addWidget(m_activate);
    top->addWidget(m_save);
    auto *middle = new QHBoxLayout;
    middle->addWidget(left);
    middle->addWidget(split, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(makeLabel(tr("The text that ships stays as it is; a change is kept as a version of your own. F1 explains the fields."),
                                TextRole::Hint, this), 1);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
    resize(theme.px(1240), theme.px(720));
    for (Button *button : {m_save, m_activate, m_reset, m_remove, close})
        button->setAutoDefault(false);

    m_delay.setSingleShot(true);
    m_delay.setInterval(400);
    connect(&m_delay, &QTimer::timeout, this, &TemplateManager::layOutText);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        m_valid = false;
        m_delay.start();
        updateButtons();
    });
    connect(m_choice, &FilterCombo::choiceChanged, this, [this] {
        if (letGo()) {
            m_templateShown = m_choice->choice();
            loadVersions(-1);
        } else {
            const QSignalBlocker blocker(m_choice);
            m_choice->setChoice(m_templateShown);
        }
    });
    m_templateShown = m_choice->choice();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_loading && letGo())
            showText();
    });
    connect(m_save, &QPushButton::clicked, this, &TemplateManager::save);
    connect(m_activate, &QPushButton::clicked, this, &TemplateManager::activate);
    connect(m_reset, &QPushButton::clicked, this, &TemplateManager::reset);
    connect(m_remove, &QPushButton::clicked, this, &TemplateManager::removeVersion);
    connect(close, &QPushButton::clicked, this, &TemplateManager::reject);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &TemplateManager::save);
    // A window of its own would be locked out by this dialog.
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, [this] {
        if (!m_help)
            m_help = new HelpWindow(this);
        m_help->showTopic(QStringLiteral("print-templates"));
    });
    loadVersions(-1);
}

const PrintTemplate *TemplateManager::currentTemplate() const
{
    const QString id = m_choice->choice().toString();
    for (const PrintTemplate &entry : m_templates) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

const TemplateOverride *TemplateManager::currentVersion() const
{
    for (const TemplateOverride &version : m_versions) {
        if (version.id == m_shown)
            return &version;
    }
    return nullptr;
}

void TemplateManager::loadVersions(qint64 select)
{
    const PrintTemplate *entry = currentTemplate();
    if (!entry)
        return;
    Workspace *workspace = m_context.workspace();
    runTask<QList<TemplateOverride>>(
        this, tr("Reading versions"), [workspace, id = entry->id](Progress &) { return TemplateOverrides(*workspace).list(id); },
        [this, select, id = entry->id](Result<QList<TemplateOverride>> versions) {
            if (id != m_choice->choice().toString())
                return;
            if (!versions)
                m_message->showError(versions.error());
            else
                showVersions(*versions, select);
        });
}

void TemplateManager::showVersions(const QList<TemplateOverride> &versions, qint64 select)
{
    m_versions = versions;
    m_loading = true;
    m_list->clear();
    const bool anyActive = std::any_of(versions.cbegin(), versions.cend(), [](const TemplateOverride &v) { return v.isActive; });
    const auto add = [this](const QString &name, qint64 id, bool active) {
        auto *item = new QListWidgetItem(active ? tr("%1 (in use)").arg(name) : name, m_list);
        item->setData(versionRole, id);
        if (active)
            item->setFont(Theme::app().font(TextSize::Base, true));
    };
    add(tr("As shipped"), 0, !anyActive);
    int row = 0;
    for (const TemplateOverride &version : versions) {
        add(version.name, version.id, version.isActive);
        if (version.id == select || (select < 0 && version.isActive))
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    m_loading = false;
    showText();
    emit versionsLoaded();
}

void TemplateManager::showText()
{
    const PrintTemplate *entry = currentTemplate();
    if (!entry || !m_list->currentItem())
        return;
    m_shown = m_list->currentItem()->data(versionRole).toLongLong();
    QByteArray text;
    if (const TemplateOverride *version = currentVersion()) {
        text = version->text;
    } else if (const auto shipped = builtInText(*entry); shipped) {
        text = *shipped;
    } else {
        m_message->showError(shipped.error());
    }
    m_loading = true;
    m_edit->setPlainText(QString::fromUtf8(text));
    m_savedText = m_edit->toPlainText().toUtf8();
    m_loading = false;
    layOutText();
    updateButtons();
}

bool TemplateManager::hasUnsavedText() const { return m_edit->toPlainText().toUtf8() != m_savedText; }

void TemplateManager::layOutText()
{
    const PrintTemplate *entry = currentTemplate();
    if (!entry)
        return;
    if (m_task)
        m_task->cancel();
    PrintJob job;
    job.source = m_source;
    job.printTemplate = *entry;
    job.request.templateId = entry->id;
    const int generation = ++m_generation;
    Workspace *workspace = m_context.workspace();
    m_task = runTask<DocumentPtr>(
        this, tr("Laying out the example"),
        [job, workspace, text = m_edit->toPlainText().toUtf8()](Progress &progress) { return layOutSample(*workspace, job, text, progress); },
        [this, generation](Result<DocumentPtr> document) {
            if (generation != m_generation)
                return;
            m_valid = document.ok();
            if (document) {
                m_edit->markFault(0, 0);
                m_message->clear();
                m_preview->setDocument(*document, true);
            } else if (!document.error().isCancelled()) {
                // What was laid out last stays on the desk while the text is being mended.
                const QStringList place = document.error().detail.split(QLatin1Char(':'));
                m_edit->markFault(place.value(0).toInt(), place.value(1).toInt());
                if (m_edit->faultLine() > 0)
                    m_message->showMessage(MessageBar::Kind::Error, document.error().text, tr("Go there"), [this] { m_edit->goToFault(); });
                else
                    m_message->showError(document.error());
            }
            updateButtons();
            emit previewed();
        });
}

void TemplateManager::write(const QString &title, std::function<qint64(TemplateOverrides &, ChangeSet &)> plan, bool active)
{
    Workspace *workspace = m_context.workspace();
    // What is typed while the database writes would be neither in it nor on screen.
    m_edit->setReadOnly(true);
    runTask<qint64>(
        this, title,
        [workspace, title, plan = std::move(plan)](Progress &) -> Result<qint64> {
            ChangeSet changes(*workspace, title);
            TemplateOverrides overrides(*workspace);
            const qint64 id = plan(overrides, changes);
            if (changes.isEmpty())
                return id;
            const auto done = changes.commit();
            if (!done)
                return done.error();
            return id;
        },
        [this, active](Result<qint64> id) {
            m_edit->setReadOnly(false);
            if (!id) {
                m_message->showError(id.error());
                return;
            }
            loadVersions(*id);
            if (active)
                emit activeChanged();
        });
}

void TemplateManager::save()
{
    const PrintTemplate *entry = currentTemplate();
    if (!entry || !m_save->isEnabled())
        return;
    TemplateOverride version;
    if (const TemplateOverride *own = currentVersion()) {
        version = *own;
    } else {
        const auto name = m_context.interaction().askText(this, tr("New version of “%1”").arg(entry->title), tr("Name of the version"),
                                                          tr("%1, own version %2").arg(entry->title).arg(m_versions.size() + 1));
        if (!name || name->trimmed().isEmpty())
            return;
        version.templateId = entry->id;
        version.name = name->trimmed();
    }
    version.text = m_edit->toPlainText().toUtf8();
    write(tr("Save template “%1”").arg(version.name),
          [version](TemplateOverrides &overrides, ChangeSet &changes) { return overrides.save(changes, version); }, version.isActive);
}

void TemplateManager::activate()
{
    const TemplateOverride *own = currentVersion();
    if (!own) {
        reset();
        return;
    }
    TemplateOverride version = *own;
    version.isActive = true;
    version.text = m_edit->toPlainText().toUtf8();
    write(tr("Use template “%1”").arg(version.name),
          [version](TemplateOverrides &overrides, ChangeSet &changes) { return overrides.save(changes, version); }, true);
}

void TemplateManager::reset()
{
    const PrintTemplate *entry = currentTemplate();
    if (!entry || !letGo())
        return;
    Workspace *workspace = m_context.workspace();
    const QString title = tr("Reset template “%1”").arg(entry->title);
    runTask<void>(
        this, title,
        [workspace, title, id = entry->id](Progress &) -> Outcome {
            ChangeSet changes(*workspace, title);
            if (const Outcome planned = TemplateOverrides(*workspace).reset(changes, id); !planned)
                return planned;
            if (changes.isEmpty())
                return {};
            const auto done = changes.commit();
            return done ? Outcome() : Outcome(done.error());
        },
        [this](Outcome done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            loadVersions(0);
            emit activeChanged();
        });
}

void TemplateManager::removeVersion()
{
    const TemplateOverride *own = currentVersion();
    if (!own)
        return;
    const TemplateOverride version = *own;
    m_savedText = m_edit->toPlainText().toUtf8();
    write(tr("Delete template “%1”").arg(version.name),
          [version](TemplateOverrides &overrides, ChangeSet &changes) {
              overrides.remove(changes, version);
              return qint64(-1);
          },
          version.isActive);
}

bool TemplateManager::letGo()
{
    if (!hasUnsavedText())
        return true;
    const int answer = m_context.interaction().ask(
        this, {tr("Discard the changed text?"), tr("The template has been changed and not saved."), {tr("Discard changes"), tr("Go on editing")}, 1, 1, true});
    if (answer == 0) {
        m_savedText = m_edit->toPlainText().toUtf8();
        return true;
    }
    // The list and the combo have moved already: back to what is being edited.
    m_loading = true;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(versionRole).toLongLong() == m_shown)
            m_list->setCurrentRow(i);
    }
    m_loading = false;
    return false;
}

void TemplateManager::updateButtons()
{
    const bool writable = !m_context.workspace()->database().isReadOnly();
    const TemplateOverride *own = currentVersion();
    const bool anyActive = std::any_of(m_versions.cbegin(), m_versions.cend(), [](const TemplateOverride &v) { return v.isActive; });
    const QWidget *focused = focusWidget();
    // A text with a fault may be kept for later, never printed from.
    m_save->setEnabled(writable && hasUnsavedText() && (m_valid || !own || !own->isActive));
    m_activate->setEnabled(writable && m_valid && own && (!own->isActive || hasUnsavedText()));
    m_reset->setEnabled(writable && anyActive);
    m_remove->setEnabled(writable && own);
    // From a button that goes grey the focus would step on to the next, which deletes.
    if (focused && !focused->isEnabled())
        m_edit->setFocus();
}

void TemplateManager::reject()
{
    if (letGo())
        QDialog::reject();
}

} // namespace xz

#include "shell/workbench/recordpicker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "core/records/recordtitle.h"
#include "core/workspace.h"
#include "shell/window/background.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace xz {

namespace {

constexpr int most = 20; // hits offered: whoever sees more types on
constexpr int pause = 150; // ms

} // namespace

RecordPicker::RecordPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_text(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_chosen(makeLabel(tr("Belongs to no record."), TextRole::Base, this)),
      m_clear(new Button(QStringLiteral("recordpicker.clear"), QStringLiteral("edit-clear"), tr("No record"), this))
{
    const Theme &theme = Theme::app();
    m_text->setObjectName(QStringLiteral("recordpicker.text"));
    m_text->setAccessibleName(tr("Record it belongs to"));
    m_text->setPlaceholderText(tr("Find a member, meeting or paper: name, initials, words"));
    m_list->setObjectName(QStringLiteral("recordpicker.list"));
    m_list->setAccessibleName(tr("Records found"));
    m_list->setFixedHeight(theme.px(112));
    m_chosen->setObjectName(QStringLiteral("recordpicker.chosen"));
    m_chosen->setWordWrap(true);
    m_clear->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_chosen, 1);
    row->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    layout->addWidget(makeLabel(tr("Record it belongs to"), TextRole::Label, this));
    layout->addLayout(row);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    m_text->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &RecordPicker::find);
    connect(m_text, &QLineEdit::textEdited, &m_timer, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(m_clear, &QPushButton::clicked, this, [this] { setRecord({}, 0); });
}

bool RecordPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_text || event->type() != QEvent::KeyPress || m_list->count() == 0)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentRow());
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void RecordPicker::find()
{
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) {
        m_hits.clear();
        m_list->clear();
        return;
    }
    inBackground(
        this, [workspace = &m_workspace, text] { return workspace->searchIndex().find(text, most); },
        [this, text](const Result<QList<SearchHit>> &hits) {
            if (text != m_text->text().simplified())
                return; // typed on since
            m_list->clear();
            m_hits.clear();
            if (!hits) {
                emit failed(hits.error());
                return;
            }
            for (const SearchHit &hit : *hits) {
                if (hit.table == QLatin1String("task"))
                    continue;
                m_hits << hit;
                m_list->addItem(hit.subtitle.isEmpty() ? QStringLiteral("%1　%2").arg(hit.title, hit.kind)
                                                       : QStringLiteral("%1　%2　%3").arg(hit.title, hit.kind, hit.subtitle));
            }
            m_list->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
        });
}

void RecordPicker::take(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits[row];
    m_record = {hit.table, hit.id};
    showRecord(hit.kind, hit.title);
    m_text->clear();
    m_hits.clear();
    m_list->clear();
}

void RecordPicker::setRecord(const QString &table, qint64 id)
{
    m_record = {id == 0 ? QString() : table, id};
    if (id == 0) {
        showRecord({}, {});
        return;
    }
    const RecordType *type = m_workspace.recordTypes().find(table);
    const auto title = recordTitle(m_workspace, table, id);
    showRecord(type ? type->label : table, title ? *title : title.error().text);
}

void RecordPicker::showRecord(const QString &kind, const QString &title)
{
    m_chosen->setText(title.isEmpty() ? tr("Belongs to no record.") : QStringLiteral("%1　%2").arg(kind, title));
    m_clear->setVisible(m_record.second != 0);
}

} // namespace xz

#include "ui/participantlist.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>

#include "domain/duty/dutywords.h"
#include "ui/models/plaintable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/worddelegate.h"

namespace xz::members {

namespace {

constexpr int mostSuggestions = 20;

QString shown(const MemberRow &member)
{
    return QStringLiteral("%1　%2　%3").arg(member.name, member.sectorShort.isEmpty() ? member.sector : member.sectorShort, member.organisation);
}

} // namespace

ParticipantList::ParticipantList(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_words(new QStringListModel(this)), m_completer(new QCompleter(m_words, this)), m_model(new ParticipantsModel(this)),
      m_table(makePlainTable(QStringLiteral("duty.participants"), tr("Who had a part"), m_model, ParticipantsModel::Sector)),
      m_note(makeLabel({}, TextRole::Hint)),
      m_remove(new Button(QStringLiteral("duty.participants.remove"), QStringLiteral("list-remove"), tr("Take out")))
{
    setObjectName(QStringLiteral("duty.participantList"));
    const Theme &theme = Theme::app();
    m_line->setObjectName(QStringLiteral("duty.participants.line"));
    m_line->setAccessibleName(tr("Add members"));
    m_line->setPlaceholderText(tr("Names, initials, a committee or sector; Enter adds"));
    m_line->setMinimumHeight(theme.px(32));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->installEventFilter(this);
    m_model->setEditable(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(ParticipantsModel::Role, new WordDelegate(dutyRoleWords(), false, this));
    m_table->setItemDelegateForColumn(ParticipantsModel::Outcome, new WordDelegate(dutyOutcomeWords(), true, this));
    m_table->setMinimumHeight(theme.px(28 * 6));
    m_table->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("duty.participants.note"));
    m_note->setWordWrap(true);
    m_remove->setSmall(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_line);
    layout->addWidget(m_table);
    layout->addLayout(foot);

    connect(m_line, &QLineEdit::textEdited, this, &ParticipantList::suggest);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_line->setText(text);
        // After the completer has put its text into the line.
        QMetaObject::invokeMethod(this, &ParticipantList::takeLine, Qt::QueuedConnection);
    });
    connect(m_remove, &Button::clicked, this, &ParticipantList::removeSelected);
    connect(m_model, &ParticipantsModel::edited, this, [this] {
        showCount();
        emit edited();
    });
    showCount();
}

void ParticipantList::setMembers(const QList<MemberRow> &members) { m_members = members; }

void ParticipantList::set(const QList<DutyParticipant> &participants)
{
    m_model->set(participants);
    m_line->clear();
    showCount();
}

void ParticipantList::setDefaults(const QString &role, const QString &outcome)
{
    m_role = role;
    m_outcome = outcome;
}

void ParticipantList::showCount()
{
    m_note->setText(m_model->rowCount() == 0 ? tr("Nobody yet.") : tr("%1 members. Role and result can be changed in each row.").arg(m_model->rowCount()));
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void ParticipantList::suggest(const QString &text)
{
    const QString word = text.section(QRegularExpression(QStringLiteral("[、，,;；]")), -1).simplified();
    QStringList words;
    if (!word.isEmpty()) {
        for (const MemberRow &member : std::as_const(m_members)) {
            if (words.size() >= mostSuggestions)
                break;
            if (member.name.contains(word) || member.initials.startsWith(word, Qt::CaseInsensitive) || member.pinyin.startsWith(word, Qt::CaseInsensitive))
                words << shown(member);
        }
    }
    m_words->setStringList(words);
    if (words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setWidget(m_line);
    m_completer->complete();
}

QList<MemberRow> ParticipantList::named(const QString &name) const
{
    QList<MemberRow> found;
    for (const MemberRow &member : m_members) {
        if (shown(member) == name)
            return {member};
        if (member.name == name)
            found << member;
    }
    if (!found.isEmpty())
        return found;
    QList<MemberRow> several;
    for (const MemberRow &member : m_members) {
        if (member.committee == name || member.sector == name || member.sectorShort == name || member.group == name)
            several << member;
        if (member.initials.compare(name, Qt::CaseInsensitive) == 0)
            found << member;
    }
    return several.isEmpty() ? found : several;
}

QStringList ParticipantList::addNames(const QString &text)
{
    QStringList unknown;
    const auto add = [this](const MemberRow &member) {
        m_model->add({0, 0, member.personId, member.name, member.sectorShort.isEmpty() ? member.sector : member.sectorShort, m_role, m_outcome, 1, {}});
    };
    if (const QList<MemberRow> whole = named(text.trimmed()); !whole.isEmpty() && !text.trimmed().isEmpty()) {
        const bool isNamesakes = whole.size() > 1 && whole[0].name == whole[1].name;
        if (isNamesakes)
            return {tr("%1 (several members have this name: choose one of the list)").arg(text.trimmed())};
        for (const MemberRow &member : whole)
            add(member);
        return {};
    }
    static const QRegularExpression separators(QStringLiteral("[、，,;；\\s]+"));
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const QList<MemberRow> found = named(word);
        const bool isNamesakes = found.size() > 1 && found[0].name == found[1].name;
        if (isNamesakes)
            unknown << tr("%1 (several members have this name: choose one of the list)").arg(word);
        else if (found.isEmpty())
            unknown << word;
        else
            std::for_each(found.cbegin(), found.cend(), add);
    }
    return unknown;
}

void ParticipantList::takeLine()
{
    const QStringList unknown = addNames(m_line->text());
    // What was not understood stays, so that it can be mended.
    m_line->setText(unknown.isEmpty() ? QString() : unknown.first().section(u' ', 0, 0));
    showCount();
    if (!unknown.isEmpty())
        m_note->setText(tr("Not found: %1").arg(unknown.join(QStringLiteral("、"))));
}

void ParticipantList::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    m_model->removeAt(rows);
}

bool ParticipantList::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (object == m_line && isEnter && !m_line->text().trimmed().isEmpty()) {
            m_completer->popup()->hide();
            takeLine();
            return true;
        }
        if (object == m_table && key->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace xz::members

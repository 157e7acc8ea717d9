#include "ui/namepicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTimer>

#include <algorithm>

namespace xz::meetings {

namespace {

constexpr int mostOffered = 12;

} // namespace

NamePicker::NamePicker(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStringListModel(this))
{
    setObjectName(objectName);
    setPlaceholderText(tr("Name, pinyin or initials; Enter adds"));
    setAccessibleName(placeholderText());
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostOffered);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &NamePicker::offer);
    // The completer writes the line into the field after it tells of it.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &NamePicker::take, Qt::QueuedConnection);
}

void NamePicker::setPeople(const QList<Attendee> &people, const QHash<qint64, QString> &pinyin)
{
    m_people = people;
    m_pinyin = pinyin;
}

bool NamePicker::matches(const Attendee &person, const QString &pinyin, const QString &text)
{
    const QString wanted = text.trimmed();
    return !wanted.isEmpty()
           && (person.name.contains(wanted) || person.initials.startsWith(wanted, Qt::CaseInsensitive)
               || (!pinyin.isEmpty() && pinyin.startsWith(QString(wanted).remove(u' '), Qt::CaseInsensitive)));
}

QString NamePicker::lineOf(const Attendee &person)
{
    return QStringLiteral("%1　%2").arg(person.name, person.sectorShort.isEmpty() ? person.sector : person.sectorShort);
}

void NamePicker::offer(const QString &text)
{
    QStringList lines;
    for (const Attendee &person : std::as_const(m_people))
        if (lines.size() < mostOffered && matches(person, m_pinyin.value(person.personId), text))
            lines.append(lineOf(person));
    m_offered->setStringList(lines);
}

void NamePicker::take(const QString &line)
{
    for (const Attendee &person : std::as_const(m_people)) {
        if (lineOf(person) != line)
            continue;
        clear();
        m_offered->setStringList({});
        emit picked(person);
        return;
    }
}

void NamePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    event->accept(); // a dialog's default button is not meant
    if (text().trimmed().isEmpty())
        return;
    offer(text());
    if (!m_offered->stringList().isEmpty())
        take(m_offered->stringList().first());
}

} // namespace xz::meetings

#include "ui/signineventmodel.h"

#include "core/text/names.h"
#include "ui/models/tabledelegate.h"
#include "ui/theme/theme.h"

namespace xz::meetings {

namespace {

QString lampOf(SignInFlow::Outcome outcome)
{
    switch (outcome) {
    case SignInFlow::Outcome::Signed:
    case SignInFlow::Outcome::LeftEarly:
    case SignInFlow::Outcome::Undone:
        return QStringLiteral("done:");
    case SignInFlow::Outcome::Repeated:
        return QStringLiteral("amber:");
    default:
        return QStringLiteral("red:");
    }
}

} // namespace

void SignInEventModel::setFlow(const SignInFlow *flow)
{
    m_flow = flow;
    refresh();
}

void SignInEventModel::refresh()
{
    beginResetModel();
    m_rows = m_flow ? int(m_flow->events().size()) : 0;
    endResetModel();
}

qint64 SignInEventModel::attendeeAt(int row) const { return row >= 0 && row < m_rows ? m_flow->events().at(row).attendee : 0; }

int SignInEventModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int SignInEventModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SignInEventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows || index.row() >= m_flow->events().size())
        return {};
    const SignInFlow::Event &event = m_flow->events().at(index.row());
    const Attendee *person = m_flow->desk().attendee(event.attendee);
    if (role == Qt::FontRole && index.column() == Person)
        return Theme::app().font(TextSize::Base, true);
    if (role == TableDelegate::LampRole && index.column() == Result)
        return lampOf(event.outcome) + m_flow->resultText(event);
    if (role == Qt::ToolTipRole && index.column() == Result)
        return m_flow->resultText(event);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return event.time.toString(QStringLiteral("HH:mm:ss"));
    case Person:
        return person ? spacedName(person->name) : event.typed;
    case Sector:
        return person ? (person->sector.isEmpty() ? person->unit : person->sector) : QString();
    case Seat:
        return m_flow->desk().seatText(event.attendee);
    case Way:
        return words::of(event.way);
    default:
        return m_flow->resultText(event);
    }
}

QVariant SignInEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Time"), tr("Last signed in"), tr("Sector"), tr("Seat"), tr("By"), tr("Result")};
    return titles.value(section);
}

} // namespace xz::meetings

#include "ui/mergemodel.h"

#include "core/directory/personmerge.h"
#include "domain/fieldchecks.h"
#include "ui/theme/theme.h"

namespace xz::members {

void MergeModel::setPersons(const Person &kept, const Person &gone, const QList<CodeEntry> &parties)
{
    beginResetModel();
    m_kept = kept;
    m_gone = gone;
    m_rows.clear();
    const std::pair<QString, QString Person::*> fields[] = {
        {tr("Sex"), &Person::sex}, {tr("Born"), &Person::birth}, {tr("Ethnicity"), &Person::ethnicity}, {tr("Native place"), &Person::nativePlace},
        {tr("Birthplace"), &Person::birthplace}, {tr("Began work"), &Person::workStart}, {tr("Full-time education"), &Person::education}, {tr("Full-time degree"), &Person::degree},
        {tr("School"), &Person::school}, {tr("In-service education"), &Person::serviceEducation}, {tr("In-service degree"), &Person::serviceDegree},
        {tr("In-service school"), &Person::serviceSchool}, {tr("Professional title"), &Person::professionalTitle}, {tr("Organisation and post"), &Person::organisation},
        {tr("Identity number"), &Person::idNumber}, {tr("Mobile"), &Person::phone}, {tr("Office phone"), &Person::officePhone}, {tr("Email"), &Person::email},
        {tr("Address"), &Person::address}, {tr("Postcode"), &Person::postcode}, {tr("Expertise"), &Person::expertise}, {tr("Concerns"), &Person::concerns},
        {tr("Experience"), &Person::experience}, {tr("Social posts"), &Person::socialPosts}, {tr("Honours and sanctions"), &Person::honours}, {tr("Remark"), &Person::remark}};
    const Person filled = PersonMerge::filled(kept, gone);
    for (const auto &[label, member] : fields) {
        if (kept.*member == gone.*member)
            continue;
        const bool secret = member == &Person::idNumber;
        m_rows << Row{label, member, secret ? maskedIdNumber(kept.*member) : kept.*member, secret ? maskedIdNumber(gone.*member) : gone.*member, filled.*member == gone.*member};
    }
    if (kept.partyId != gone.partyId) {
        QString mine, theirs;
        for (const CodeEntry &party : parties) {
            mine = party.id == kept.partyId ? party.name : mine;
            theirs = party.id == gone.partyId ? party.name : theirs;
        }
        m_rows << Row{tr("Party"), nullptr, mine, theirs, kept.partyId == 0};
    }
    endResetModel();
}

void MergeModel::choose(int row, int column)
{
    if (row < 0 || row >= m_rows.size() || column < 1)
        return;
    m_rows[row].takeGone = column == 2;
    emit dataChanged(index(row, 0), index(row, 2));
}

Person MergeModel::merged() const
{
    Person merged = PersonMerge::filled(m_kept, m_gone);
    for (const Row &row : m_rows) {
        const Person &from = row.takeGone ? m_gone : m_kept;
        if (row.member)
            merged.*row.member = from.*row.member;
        else
            merged.partyId = from.partyId;
    }
    return merged;
}

int MergeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int MergeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 3; }

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const bool taken = index.column() == 2 ? row.takeGone : !row.takeGone;
    if (role == Qt::ForegroundRole && index.column() > 0 && !taken)
        return Theme::app().color(Token::Text3);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return row.label;
    const QString text = index.column() == 1 ? row.kept : row.gone;
    return (taken ? QStringLiteral("✓ ") : QStringLiteral("　 ")) + (text.isEmpty() ? tr("(empty)") : text);
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Field"), tr("The record that stays"), tr("The other one")}.value(section);
}

} // namespace xz::members

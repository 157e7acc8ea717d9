#include "ui/memberfacts.h"

#include <QCoreApplication>

#include <algorithm>

#include "data/memberarchive.h"
#include "domain/fieldchecks.h"
#include "ui/widgets/factsview.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::MemberFacts)
};

QString joined(const QString &first, const QString &second, const QString &between)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
}

struct Fact {
    const char *objectName;
    QString label;
    QString value;
    bool half;
};

/// A heading with its facts; nothing at all when none has a value, unless `always`.
void addGroup(FactsView &view, const QString &heading, const QList<Fact> &facts, bool always = false)
{
    const bool any = std::any_of(facts.begin(), facts.end(), [](const Fact &fact) { return !fact.value.isEmpty(); });
    if (!any && !always)
        return;
    view.addHeading(heading);
    for (const Fact &fact : facts)
        view.addFact(QLatin1String(fact.objectName), fact.label, fact.value, fact.half);
}

} // namespace

void fillPersonFacts(FactsView &view, const MemberArchive &archive, bool idNumberShown, const std::function<void()> &showIdNumber)
{
    const Person &person = archive.person;
    view.clear();
    addGroup(view, Words::tr("Person"),
             {{"fact.sex", Words::tr("Sex"), person.sex, true},
              {"fact.ethnicity", Words::tr("Ethnicity"), person.ethnicity, true},
              {"fact.birth", Words::tr("Born"), person.birth, true},
              {"fact.party", Words::tr("Party"), archive.party, true},
              {"fact.nativePlace", Words::tr("Native place"), person.nativePlace, true},
              {"fact.workStart", Words::tr("Began work"), person.workStart, true},
              {"fact.education", Words::tr("Full-time education"), joined(person.education, person.degree, QStringLiteral("、")), true},
              {"fact.professionalTitle", Words::tr("Professional title"), person.professionalTitle, true},
              {"fact.birthplace", Words::tr("Birthplace"), person.birthplace, true},
              {"fact.school", Words::tr("School"), person.school, false},
              {"fact.serviceEducation", Words::tr("In-service education"), joined(person.serviceEducation, person.serviceDegree, QStringLiteral("、")), false},
              {"fact.serviceSchool", Words::tr("In-service school"), person.serviceSchool, false}});
    const QString postcode = person.postcode.isEmpty() ? QString() : Words::tr("Postcode %1").arg(person.postcode);
    const bool idNumber = !person.idNumber.isEmpty();
    addGroup(view, Words::tr("Contact"),
             {{"fact.phone", Words::tr("Mobile"), spacedMobileNumber(person.phone), true},
              {"fact.officePhone", Words::tr("Office phone"), person.officePhone, true},
              {"fact.email", Words::tr("Email"), person.email, false},
              {"fact.address", Words::tr("Address"), joined(person.address, postcode, QStringLiteral("　")), false}},
             idNumber);
    if (idNumber && (idNumberShown || !showIdNumber))
        view.addFact(QStringLiteral("fact.idNumber"), Words::tr("Identity number"), idNumberShown ? person.idNumber : maskedIdNumber(person.idNumber));
    else if (idNumber)
        view.addFact(QStringLiteral("fact.idNumber"), Words::tr("Identity number"), maskedIdNumber(person.idNumber), Words::tr("Show (will be logged)"), showIdNumber);
    addGroup(view, Words::tr("Expertise and concerns"),
             {{"fact.expertise", Words::tr("Expertise"), person.expertise, false}, {"fact.concerns", Words::tr("Concerns"), person.concerns, false}});
    addGroup(view, Words::tr("Career"),
             {{"fact.experience", Words::tr("Experience"), person.experience, false},
              {"fact.socialPosts", Words::tr("Social posts"), person.socialPosts, false},
              {"fact.honours", Words::tr("Honours and sanctions"), person.honours, false},
              {"fact.remark", Words::tr("Remark"), person.remark, false}});
    const bool anyCustom = !archive.customValues.isEmpty();
    if (anyCustom)
        view.addHeading(Words::tr("Own fields of the office"));
    for (const CustomField &field : archive.customFields)
        view.addFact(QStringLiteral("fact.custom.%1").arg(field.name), field.name, archive.customValues.value(field.id), true);
}

void fillTermFacts(FactsView &view, const MemberArchive &archive)
{
    view.clear();
    if (!archive.pairings.isEmpty())
        view.addHeading(Words::tr("Pairings"));
    for (qsizetype i = 0; i < archive.pairings.size(); ++i) {
        const Pairing &pairing = archive.pairings.at(i);
        QStringList parts{pairing.helper, pairing.unit, pairing.phone};
        parts.removeAll(QString());
        QString text = parts.join(QStringLiteral("　"));
        if (!pairing.ends.isEmpty())
            text += Words::tr(" (until %1)").arg(pairing.ends);
        view.addFact(QStringLiteral("pairing%1").arg(i + 1), pairing.kind == Pairing::Kind::Lawyer ? Words::tr("Lawyer") : Words::tr("Staff in contact"), text);
    }
    for (const TermOfOffice &office : archive.terms) {
        const Membership &membership = office.membership;
        const auto id = [&](const char *name) { return QStringLiteral("term%1.%2").arg(office.term.number).arg(QLatin1String(name)); };
        view.addHeading(office.isInOffice() ? Words::tr("%1, in office").arg(office.term.name) : Words::tr("%1, %2").arg(office.term.name, membership.exitKind));
        view.addFact(id("post"), Words::tr("Post"), office.post, true);
        view.addFact(id("sector"), Words::tr("Sector"), office.sector, true);
        view.addFact(id("committee"), Words::tr("Committee"), joined(office.committee, membership.committeePost, QStringLiteral(" ")));
        view.addFact(id("group"), Words::tr("Group"), membership.isConvener ? Words::tr("%1 (convener)").arg(office.group) : office.group, true);
        view.addFact(id("certificate"), Words::tr("Certificate no."), membership.certificate, true);
        view.addFact(id("rank"), Words::tr("Rank"), membership.rank > 0 ? QString::number(membership.rank) : QString(), true);
        view.addFact(id("origin"), Words::tr("Origin"), membership.origin, true);
        view.addFact(id("starts"), Words::tr("From"), membership.starts, true);
        view.addFact(id("entryMeeting"), Words::tr("Let in by"), membership.entryMeeting);
        view.addFact(id("ends"), Words::tr("Until"), membership.ends, true);
        view.addFact(id("decidingMeeting"), Words::tr("Left by decision of"), membership.decidingMeeting);
        for (qsizetype i = 0; i < office.heldPosts.size(); ++i) {
            const HeldPost &held = office.heldPosts.at(i);
            const QString from = held.starts.isEmpty() ? QStringLiteral("…") : held.starts, until = held.ends.isEmpty() ? Words::tr("now") : held.ends;
            const QString meeting = held.meeting.isEmpty() ? QString() : QStringLiteral("（%1）").arg(held.meeting);
            view.addFact(id("held%1").arg(i + 1), office.postNames.value(i), Words::tr("%1 to %2").arg(from, until) + meeting);
        }
    }
}

} // namespace xz::members

#include "ui/schemeforms.h"

#include "domain/duty/dutywords.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/recordform.h"

namespace xz::members {

namespace {

using Kind = FormField::Kind;

void add(RecordForm &form, const char *name, const QString &label, Kind kind = Kind::Text, bool half = false, const QString &hint = {}, const QList<QPair<QVariant, QString>> &choices = {})
{
    FormField field;
    field.name = QLatin1String(name);
    field.label = label;
    field.kind = kind;
    field.half = half;
    field.hint = hint;
    field.toolTip = hint;
    field.choices = choices;
    form.addField(field);
}

QString words(const QStringList &known)
{
    return known.join(QStringLiteral("、"));
}

} // namespace

SchemeForms::SchemeForms(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("schemes.forms"));
    for (const char *name : {"scheme.form", "scheme.group.form", "scheme.item.form", "scheme.rule.form"}) {
        auto *form = new RecordForm(QLatin1String(name));
        m_forms << form;
        addWidget(makeScrollingPane(QLatin1String(name) + QStringLiteral(".scroll"), form));
        connect(form, &RecordForm::valueChanged, this, [this] {
            if (!m_showing)
                emit edited();
        });
    }
    const QList<QPair<QVariant, QString>> scopes{{QString(), tr("no")},
                                                 {QStringLiteral("event"), tr("per event")},
                                                 {QStringLiteral("meeting"), tr("per meeting")},
                                                 {QStringLiteral("year"), tr("per year")}};
    QList<QPair<QVariant, QString>> highest = scopes;
    highest.insert(1, {QStringLiteral("entry"), tr("per entry")});
    RecordForm &scheme = *m_forms[0];
    add(scheme, "name", tr("Title"));
    add(scheme, "id", tr("Id"), Kind::Text, true, tr("small letters, digits, hyphens"));
    add(scheme, "version", tr("Version"), Kind::Text, true);
    add(scheme, "place", tr("Place"), Kind::Text, true);
    add(scheme, "partialYear", tr("Members of a part of the year"), Kind::Choice, true, {}, {{QStringLiteral("full"), tr("full base points")}, {QStringLiteral("proRata"), tr("base points by months")}});
    add(scheme, "minimum", tr("Least total"), Kind::Text, true);
    add(scheme, "maximum", tr("Most total"), Kind::Text, true);
    add(scheme, "bands", tr("Grades, best first: name, from ~ below"), Kind::Multiline, false, QStringLiteral("优秀 85 ~\n称职 60 ~ 85\n不称职 ~ 60"));
    add(scheme, "linePoints", tr("Line"), Kind::Text, true);
    add(scheme, "lineYears", tr("Years running"), Kind::Text, true);
    add(scheme, "lineAction", tr("What follows"));
    add(scheme, "notes", tr("Notes: how the text was taken, a line each"), Kind::Multiline);
    RecordForm &group = *m_forms[1];
    add(group, "name", tr("Title"));
    add(group, "id", tr("Id"), Kind::Text, true);
    add(group, "bonus", tr("Bonus"), Kind::Check, true);
    add(group, "cap", tr("Cap of the group"), Kind::Text, true);
    add(group, "floor", tr("Floor of the group"), Kind::Text, true);
    RecordForm &item = *m_forms[2];
    add(item, "name", tr("Title"));
    add(item, "id", tr("Id"), Kind::Text, true);
    add(item, "base", tr("Base points"), Kind::Text, true);
    add(item, "cap", tr("Cap"), Kind::Text, true);
    add(item, "floor", tr("Floor"), Kind::Text, true);
    add(item, "once", tr("Only once"), Kind::Choice, true, {}, scopes);
    add(item, "highest", tr("Only the highest"), Kind::Choice, true, {}, highest);
    add(item, "standingOnly", tr("Standing members only"), Kind::Check, true);
    add(item, "mean", tr("Mean of the half days"), Kind::Check, true);
    add(item, "skipFirst", tr("The first so many do not count"), Kind::Text, true);
    add(item, "shareFirst", tr("Share of the first signer (0 to 1)"), Kind::Text, true);
    add(item, "shareAuthors", tr("Authors counted at most"), Kind::Text, true);
    add(item, "onlyWith", tr("Only with points in (id)"), Kind::Text, true);
    add(item, "notCountedIn", tr("Not what counted in (ids)"));
    add(item, "note", tr("Note"));
    RecordForm &rule = *m_forms[3];
    add(rule, "kinds", tr("Kinds"), Kind::Text, false, words(dutyKindWords()));
    add(rule, "roles", tr("Roles (empty: all)"), Kind::Text, false, words(dutyRoleWords()));
    add(rule, "outcomes", tr("Results, one of (empty: any)"), Kind::Text, false, words(dutyOutcomeWords()));
    add(rule, "without", tr("But none of"), Kind::Text, false, words(dutyOutcomeWords()));
    add(rule, "levels", tr("Levels (empty: all)"), Kind::Text, false, words(dutyLevelWords()));
    add(rule, "titles", tr("The matter holds one of"));
    add(rule, "joint", tr("Joint work"), Kind::Choice, true, {}, {{QString(), tr("either")}, {QStringLiteral("yes"), tr("joint only")}, {QStringLiteral("no"), tr("alone only")}});
    add(rule, "per", tr("Counted"), Kind::Choice, true, {}, {{QString(), tr("once an entry")}, {QStringLiteral("unit"), tr("times the quantity")}});
    add(rule, "points", tr("Points (negative: a deduction)"), Kind::Text, true);
}

RecordForm *SchemeForms::form() const { return m_forms[currentIndex()]; }

void SchemeForms::show(const SchemeDraft &draft, const SchemeDraft::Path &path)
{
    m_showing = true;
    setCurrentIndex(static_cast<int>(path.size()));
    form()->setValues(draft.values(path));
    m_showing = false;
}

QVariantMap SchemeForms::values() const { return form()->values(); }

void SchemeForms::setReadOnly(bool readOnly)
{
    for (RecordForm *one : m_forms)
        one->setReadOnly(readOnly);
}

} // namespace xz::members

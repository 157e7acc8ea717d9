#pragma once

#include <gtest/gtest.h>

#include "data/schemerepository.h"
#include "domain/scoring/scoreengine.h"
#include "domain/scoring/scorejson.h"

namespace xz::test {

using namespace xz::members;

/// Members and entries written down as in the ledger, and scored.
class ScoringFixture : public ::testing::Test
{
protected:
    static QString q(const char *text) { return QString::fromUtf8(text); }
    static Day day(const char *iso) { return dayOf(QDate::fromString(q(iso), Qt::ISODate)); }

    int member(const char *name, bool isStanding = false, const char *from = "", const char *to = "")
    {
        ScoredMember one;
        one.personId = ++m_person;
        one.name = q(name);
        one.membership = {*from ? day(from) : earliestDay, *to ? day(to) : latestDay};
        if (isStanding)
            one.standing = {Period()};
        return m_facts.addMember(one);
    }

    void fact(int member, const char *date, const char *kind, const char *item, const char *outcomes, const char *role = "", const char *level = "",
              double quantity = 1)
    {
        const auto known = dutyOutcomes(q(outcomes));
        ASSERT_TRUE(known && dutyKind(q(kind)) && dutyRole(q(role)) && dutyLevel(q(level)));
        m_facts.add(member, ++m_record, day(date), *dutyKind(q(kind)), q(item), *dutyRole(q(role)), *known, *dutyLevel(q(level)), quantity);
    }

    static Scheme shipped(const char *id)
    {
        const auto stored = SchemeRepository::shipped(q(id));
        EXPECT_TRUE(stored.ok()) << id;
        const SchemeReading reading = readScheme(stored->text);
        for (const SchemeFault &fault : reading.faults)
            ADD_FAILURE() << id << ": " << qPrintable(fault.path + u' ' + fault.text);
        return reading.scheme;
    }

    static Scheme made(const char *json)
    {
        const SchemeReading reading = readScheme(json);
        for (const SchemeFault &fault : reading.faults)
            ADD_FAILURE() << qPrintable(fault.path + u' ' + fault.text);
        return reading.scheme;
    }

    MemberScore score(const Scheme &scheme, int member, int year = 2025)
    {
        m_facts.finish();
        const MemberScore result = ScoreEngine(scheme, Period::ofYear(year)).score(m_facts, member);
        expectSums(result, scheme);
        return result;
    }

    double total(const char *id, int member, int year = 2025) { return pointsNumber(score(shipped(id), member, year).total); }

    double points(const Scheme &scheme, const MemberScore &score, const char *item)
    {
        const ItemScore *found = score.item(scheme.itemIndex(q(item)));
        return found ? pointsNumber(found->points) : -999;
    }

    /// What every score must be: evidence adds up to its item, items to the total, caps and floors are kept.
    static void expectSums(const MemberScore &score, const Scheme &scheme)
    {
        Points total = 0;
        for (const ItemScore &item : score.items) {
            Points sum = 0;
            for (const Evidence &line : item.evidence)
                sum += line.points;
            EXPECT_EQ(sum, item.points) << scheme.id.toStdString() << ' ' << item.item;
            total += item.points;
            if (item.item >= 0 && scheme.items[item.item].cap) {
                EXPECT_LE(item.points, *scheme.items[item.item].cap);
            }
        }
        EXPECT_EQ(total, score.total) << scheme.id.toStdString();
        for (int group = 0; group < scheme.groups.size(); ++group) {
            const Points sum = score.groupPoints(scheme, group);
            if (scheme.groups[group].cap) {
                EXPECT_LE(sum, *scheme.groups[group].cap);
            }
            if (scheme.groups[group].floor) {
                EXPECT_GE(sum, *scheme.groups[group].floor);
            }
        }
        if (scheme.minimum) {
            EXPECT_GE(score.total, *scheme.minimum);
        }
        if (scheme.maximum) {
            EXPECT_LE(score.total, *scheme.maximum);
        }
    }

    FactTable m_facts;
    qint64 m_person = 0, m_record = 0;
};

} // namespace xz::test

#pragma once

#include <QStringList>
#include <QVariant>

#include "ui/models/tablesource.h"

namespace xz::members {

/// Before the id of an own field of the office: its column ("custom.12"), and the filter of that name, whose value is the text; an
/// empty one finds those without.
extern const QString customColumn;

/// A roster query as pieces of SQL: joins only what filters and order need, so that the plain roster runs on one index.
class RosterQuery
{
public:
    explicit RosterQuery(const TableQuery &query);

    /// "FROM membership m … WHERE … ORDER BY …": always the same for the same question.
    QString question() const { return from() + u' ' + orderBy(); }
    QVariantList values() const { return m_values; }

private:
    QString from() const;
    QString orderBy() const;
    void addFilters(const QVariantMap &filters);
    void addText(const QString &text);
    void addCode(const QVariantMap &filters, const QString &name, const QString &column);
    void add(const QString &condition, const QVariantList &values = {});

    QStringList m_conditions;
    QVariantList m_values;
    QStringList m_order;
    bool m_descending = false;
    qint64 m_customSort = 0;
    bool m_person = false, m_sector = false, m_post = false, m_party = false, m_committee = false, m_group = false;
};

} // namespace xz::members

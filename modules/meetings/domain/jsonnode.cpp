#include "domain/jsonnode.h"

#include <cmath>

namespace xz::meetings {

JsonNode::JsonNode(QJsonValue value, QString path, std::shared_ptr<QList<PlanProblem>> problems)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_problems(std::move(problems))
{
}

JsonNode JsonNode::member(const QString &key) const
{
    return {m_value.isObject() ? m_value.toObject().value(key) : QJsonValue(QJsonValue::Undefined), m_path + u'.' + key, m_problems};
}

QList<JsonNode> JsonNode::list() const
{
    QList<JsonNode> nodes;
    if (!exists())
        return nodes;
    if (!m_value.isArray()) {
        fail(tr("must be a list [ … ]"));
        return nodes;
    }
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append({array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i), m_problems});
    return nodes;
}

bool JsonNode::isObject() const
{
    if (exists() && !m_value.isObject())
        fail(tr("must be an object { … }"));
    return m_value.isObject();
}

QString JsonNode::text() const
{
    if (!exists())
        return {};
    if (!m_value.isString()) {
        fail(tr("must be text in quotation marks"));
        return {};
    }
    return m_value.toString().trimmed();
}

QString JsonNode::requiredText() const
{
    const QString found = text();
    if (found.isEmpty() && (!exists() || m_value.isString()))
        fail(tr("is missing; write a text"));
    return found;
}

int JsonNode::integer(int least, int most, int fallback) const
{
    if (!exists())
        return fallback;
    const double number = m_value.toDouble(std::nan(""));
    if (std::isnan(number) || std::floor(number) != number || number < least || number > most) {
        fail(tr("must be a whole number from %1 to %2").arg(least).arg(most));
        return fallback;
    }
    return int(number);
}

bool JsonNode::boolean(bool fallback) const
{
    if (exists() && !m_value.isBool())
        fail(tr("must be true or false"));
    return m_value.toBool(fallback);
}

QStringList JsonNode::texts() const
{
    QStringList found;
    for (const JsonNode &node : list())
        found.append(node.requiredText());
    return found;
}

void JsonNode::onlyKnows(const QStringList &keys) const
{
    for (const QString &key : m_value.toObject().keys())
        if (!keys.contains(key))
            member(key).warn(tr("is not known and was left out"));
}

void JsonNode::onlyTakes(const QStringList &keys) const
{
    for (const QString &key : m_value.toObject().keys())
        if (!keys.contains(key))
            member(key).fail(tr("is not known; known are: %1").arg(keys.join(QStringLiteral(", "))));
}

void JsonNode::fail(const QString &text) const { m_problems->append({m_path, text, false}); }

void JsonNode::warn(const QString &text) const { m_problems->append({m_path, text, true}); }

} // namespace xz::meetings

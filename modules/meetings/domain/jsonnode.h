#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace xz::meetings {

/// One fault of a plan with its place: "$.halls[0].floor.aisles[1]".
struct PlanProblem {
    QString path;
    QString text;
    bool isWarning = false;
};

/// A value of a plan that knows its path and notes what is wrong with it in a list shared by the whole plan.
class JsonNode
{
    Q_DECLARE_TR_FUNCTIONS(xz::meetings::JsonNode)

public:
    JsonNode(QJsonValue value, QString path, std::shared_ptr<QList<PlanProblem>> problems);

    const QString &path() const { return m_path; }
    const QJsonValue &value() const { return m_value; }
    bool exists() const { return !m_value.isUndefined() && !m_value.isNull(); }

    /// Member of an object; a node that does not exist when absent.
    JsonNode member(const QString &key) const;
    /// Elements of a list; empty when absent, noted when it is no list.
    QList<JsonNode> list() const;
    /// False, and noted, when it exists and is no object.
    bool isObject() const;
    /// Text, trimmed; empty when absent, noted when it is no text.
    QString text() const;
    /// Text that must be there.
    QString requiredText() const;
    /// Whole number within the limits; `fallback` when absent; noted when it is none.
    int integer(int least, int most, int fallback) const;
    bool boolean(bool fallback) const;
    QStringList texts() const;
    /// Warns of members other than these.
    void onlyKnows(const QStringList &keys) const;
    /// Refuses members other than these: where a misspelt word would lose what somebody wanted.
    void onlyTakes(const QStringList &keys) const;

    void fail(const QString &text) const;
    void warn(const QString &text) const;

private:
    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<QList<PlanProblem>> m_problems;
};

} // namespace xz::meetings

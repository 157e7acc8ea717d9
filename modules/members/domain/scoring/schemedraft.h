#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace xz::members {

/// A scheme being edited: its JSON, changed part by part. A part is named by positions: {} the scheme, {g} a group, {g, i} an item, {g, i, r}
/// a rule. Nothing is checked here; readScheme(text()) says what is wrong and where. What no form knows stays as it is.
class SchemeDraft
{
public:
    using Path = QList<int>;

    SchemeDraft() = default;
    /// A text that is no JSON object gives an empty draft.
    explicit SchemeDraft(const QByteArray &text);

    bool isEmpty() const { return m_root.isEmpty(); }
    /// JSON with indents.
    QByteArray text() const;

    /// Number of groups, of a group's items, of an item's rules.
    int count(const Path &path) const;
    /// Name of a group or item; of a rule its kinds and points.
    QString title(const Path &path) const;
    /// Values as forms show them: texts, words joined by 、, numbers as text, flags.
    QVariantMap values(const Path &path) const;
    void setValues(const Path &path, const QVariantMap &values);

    /// Adds a group, item or rule as the last of its parent. Answers its path.
    Path add(const Path &parent);
    void remove(const Path &path);
    /// Up (-1) or down (1) among its like. Answers where it is now.
    Path move(const Path &path, int by);
    /// Ids of all items, to refer to.
    QStringList itemIds() const;

    /// The part a fault's place lies in: "groups[1].items[0].cap" → {1, 0}.
    static Path pathOf(const QString &place);

private:
    QJsonObject part(const Path &path) const;
    void setPart(const Path &path, const QJsonObject &object);
    QString freeId(const QString &stem) const;

    QJsonObject m_root;
};

} // namespace xz::members

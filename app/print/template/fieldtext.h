#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <memory>

#include "core/common/result.h"
#include "print/export.h"

namespace xz {

/// Values a template's fields are looked up in: the record's own first, then those common to the document.
struct XZPRINT_EXPORT FieldValues {
    const QVariantMap *record = nullptr;
    const QVariantMap *common = nullptr;
    /// nullptr when neither has the field. "a.b" goes into nested maps.
    const QVariant *find(const QString &name) const;
};

/// A mustache text, compiled once and rendered for many records. Rendering is thread-safe.
class XZPRINT_EXPORT FieldText
{
public:
    enum class Escape { None, Xml };

    /// Fault of a template with its offset in the text.
    struct Fault {
        qsizetype offset = -1; ///< −1: none
        QString message;       ///< translated, without the place
        QString field;         ///< name of the unknown field, or empty
        explicit operator bool() const { return offset >= 0; }
    };

    FieldText() = default;
    /// Compiles; a malformed text (unclosed tag or section) sets `fault`.
    FieldText(const QString &text, Escape escape, Fault &fault);

    bool isConstant() const { return m_tags.isEmpty(); }
    /// The first field that `values` does not know, in every item of every section.
    Fault check(const FieldValues &values) const;
    QString render(const FieldValues &values) const;

private:
    struct Tag {
        enum class Kind { Field, Raw, Section, Inverted } kind = Kind::Field;
        QString name;
        qsizetype offset = 0;
        qsizetype end = 0;      ///< after the tag's braces
        QList<Tag> children;    ///< of a section
    };
    Fault checkTags(const QList<Tag> &tags, QList<const QVariantMap *> &scopes, const FieldValues &values) const;

    QString m_text;
    QList<Tag> m_tags;
    bool m_simple = true; ///< fields only, no section
    Escape m_escape = Escape::None;
    struct Engine;
    std::shared_ptr<Engine> m_engine;
};

/// What a field's value prints as.
XZPRINT_EXPORT QString fieldString(const QVariant &value);

} // namespace xz

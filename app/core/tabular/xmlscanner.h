#pragma once

#include <QIODevice>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace xz::tabular {

/// A pull reader for the XML of spreadsheet parts: constant memory, no copies of names or attributes, several times faster than a general
/// reader. It knows elements, attributes, text, CDATA and the predefined and numeric entities; namespaces are ignored (local names are
/// answered); document types are refused, so that nothing expands. Well-formedness is checked: a part that is cut off ends in Broken.
class XmlScanner
{
public:
    enum class Token { Start, End, Text, Finished, Broken };

    /// `limit`: bytes after which the part is Broken with tooLarge().
    XmlScanner(QIODevice &device, qint64 limit);

    Token next();
    /// Local name of the element of Start and End. Valid until next().
    std::string_view name() const { return m_name; }
    /// Elements open around and including the current one.
    int depth() const { return static_cast<int>(m_open.size()); }
    /// Raw value of an attribute of Start by its local name; empty when missing. Valid until next().
    std::string_view attribute(std::string_view localName) const;
    QString attributeText(std::string_view localName) const { return decoded(attribute(localName)); }
    /// Calls `each(localName, rawValue)` for the attributes of Start.
    template <typename Each>
    void attributes(Each &&each) const
    {
        size_t position = 0;
        std::string_view key, value;
        while (nextAttribute(position, key, value))
            each(key, value);
    }
    /// Appends the text of a Text token.
    void appendText(QString &target) const;
    /// Text as it stands in the file, entities not resolved. Valid until next().
    std::string_view rawText() const { return m_text; }

    /// After Start: everything up to its End is passed over; false when the part breaks.
    bool skipElement();

    const QString &fault() const { return m_fault; }
    bool tooLarge() const { return m_tooLarge; }
    qint64 bytesRead() const { return m_read; }

    static QString decoded(std::string_view raw);
    static void appendDecoded(QString &target, std::string_view raw);

private:
    bool fill();
    bool recode();
    Token broken(const char *why);
    Token readTag();
    Token readMarkup();
    bool nextAttribute(size_t &position, std::string_view &key, std::string_view &value) const;
    size_t find(std::string_view needle, size_t from);

    QIODevice &m_device;
    qint64 m_limit;
    qint64 m_read = 0;
    std::string m_buffer;
    size_t m_position = 0;
    bool m_ended = false;
    bool m_seenRoot = false;
    bool m_selfClosed = false;
    bool m_isCdata = false;
    bool m_tooLarge = false;
    std::string_view m_name, m_attributes, m_text;
    std::string m_names;         ///< full names of the open elements, one after another
    std::vector<size_t> m_open;  ///< where each begins
    QString m_fault;
};

} // namespace xz::tabular

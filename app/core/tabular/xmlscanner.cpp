#include "core/tabular/xmlscanner.h"

#include <QStringDecoder>

#include <charconv>

namespace xz::tabular {

namespace {

constexpr size_t chunkBytes = 128 * 1024;
constexpr size_t longestToken = 16 * 1024 * 1024;
constexpr size_t deepest = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string_view localPart(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void appendCodePoint(QString &target, uint32_t code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
        target.append(QChar(QChar::ReplacementCharacter));
    } else if (QChar::requiresSurrogates(code)) {
        target.append(QChar(QChar::highSurrogate(code)));
        target.append(QChar(QChar::lowSurrogate(code)));
    } else {
        target.append(QChar(static_cast<char16_t>(code)));
    }
}

void appendEntity(QString &target, std::string_view entity)
{
    if (entity.size() > 1 && entity[0] == '#') {
        const bool hexadecimal = entity[1] == 'x' || entity[1] == 'X';
        const char *first = entity.data() + (hexadecimal ? 2 : 1);
        const char *last = entity.data() + entity.size();
        uint32_t code = 0;
        const auto parsed = std::from_chars(first, last, code, hexadecimal ? 16 : 10);
        appendCodePoint(target, parsed.ec == std::errc() && parsed.ptr == last ? code : 0);
    } else if (entity == "lt") {
        target.append(u'<');
    } else if (entity == "gt") {
        target.append(u'>');
    } else if (entity == "amp") {
        target.append(u'&');
    } else if (entity == "quot") {
        target.append(u'"');
    } else if (entity == "apos") {
        target.append(u'\'');
    } else {
        target.append(u'&');
        target.append(QString::fromUtf8(entity.data(), static_cast<qsizetype>(entity.size())));
        target.append(u';');
    }
}

} // namespace

XmlScanner::XmlScanner(QIODevice &device, qint64 limit) : m_device(device), m_limit(limit)
{
    fill();
    if (m_buffer.size() >= 2 && ((m_buffer[0] == '\xFF' && m_buffer[1] == '\xFE') || (m_buffer[0] == '\xFE' && m_buffer[1] == '\xFF')))
        recode();
    else if (m_buffer.starts_with("\xEF\xBB\xBF"))
        m_position = 3;
}

// UTF-16 parts are allowed by the standard and hardly ever written: they are turned into UTF-8 as a whole.
bool XmlScanner::recode()
{
    while (m_buffer.size() < longestToken * 4 && fill()) {
    }
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
    m_buffer = text.toStdString();
    if (!m_ended)
        m_tooLarge = true;
    return !m_tooLarge;
}

bool XmlScanner::fill()
{
    if (m_ended)
        return false;
    if (m_position > 0) {
        m_buffer.erase(0, m_position);
        m_position = 0;
    }
    const size_t used = m_buffer.size();
    m_buffer.resize(used + chunkBytes);
    const qint64 got = m_device.read(m_buffer.data() + used, static_cast<qint64>(chunkBytes));
    m_buffer.resize(used + static_cast<size_t>(std::max<qint64>(got, 0)));
    if (got < 0)
        m_fault = m_device.errorString();
    if (got <= 0)
        m_ended = true;
    m_read += std::max<qint64>(got, 0);
    if (m_read > m_limit) {
        m_tooLarge = true;
        m_ended = true;
    }
    return got > 0;
}

XmlScanner::Token XmlScanner::broken(const char *why)
{
    if (m_fault.isEmpty())
        m_fault = m_tooLarge ? QStringLiteral("part is too large") : QString::fromLatin1(why);
    return Token::Broken;
}

// Offset of `needle` relative to m_position, reading on as long as needed.
size_t XmlScanner::find(std::string_view needle, size_t from)
{
    for (;;) {
        const size_t found = m_buffer.find(needle, m_position + from);
        if (found != std::string::npos)
            return found - m_position;
        const size_t have = m_buffer.size() - m_position;
        if (have > longestToken)
            return std::string::npos;
        from = have >= needle.size() ? std::max(from, have - needle.size() + 1) : from;
        if (!fill())
            return std::string::npos;
    }
}

XmlScanner::Token XmlScanner::next()
{
    if (!m_fault.isEmpty())
        return Token::Broken;
    if (m_selfClosed) {
        m_selfClosed = false;
        m_names.resize(m_open.back());
        m_open.pop_back();
        return Token::End;
    }
    for (;;) {
        if (m_position >= m_buffer.size() && !fill()) {
            if (!m_fault.isEmpty() || m_tooLarge || !m_open.empty() || !m_seenRoot)
                return broken("unexpected end");
            return Token::Finished;
        }
        if (m_buffer[m_position] != '<') {
            size_t end = find("<", 0);
            if (end == std::string::npos) {
                if (!m_ended || !m_open.empty())
                    return broken("text without end");
                end = m_buffer.size() - m_position;
            }
            m_text = std::string_view(m_buffer).substr(m_position, end);
            m_position += end;
            m_isCdata = false;
            if (m_open.empty()) {
                for (const char c : m_text) {
                    if (!isSpace(c))
                        return broken("text outside the root");
                }
                continue;
            }
            return Token::Text;
        }
        if (m_buffer.size() - m_position < 9)
            fill();
        if (m_buffer.size() - m_position < 2)
            return broken("unexpected end");
        const char kind = m_buffer[m_position + 1];
        if (kind != '!' && kind != '?')
            return readTag();
        const Token token = readMarkup();
        if (token != Token::Finished)
            return token;
    }
}

// Comments, instructions and CDATA; answers Finished when there is nothing to hand out.
XmlScanner::Token XmlScanner::readMarkup()
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_position);
    std::string_view closing = "?>";
    if (rest.starts_with("<!--"))
        closing = "-->";
    else if (rest.starts_with("<![CDATA["))
        closing = "]]>";
    else if (rest.starts_with("<!"))
        return broken("document type");
    const bool cdata = closing == "]]>";
    const size_t from = cdata ? 9 : (closing == "-->" ? 4 : 2);
    const size_t end = find(closing, from);
    if (end == std::string::npos)
        return broken("markup without end");
    m_text = std::string_view(m_buffer).substr(m_position + from, end - from);
    m_position += end + closing.size();
    if (!cdata || m_open.empty())
        return Token::Finished;
    m_isCdata = true;
    return Token::Text;
}

XmlScanner::Token XmlScanner::readTag()
{
    size_t end = find(">", 1);
    // A ">" may stand inside a quoted value.
    for (size_t checked = 1;;) {
        if (end == std::string::npos)
            return broken("tag without end");
        char quote = 0;
        const std::string_view tag = std::string_view(m_buffer).substr(m_position, end);
        for (size_t i = checked; i < tag.size(); ++i) {
            if (quote == 0 && (tag[i] == '"' || tag[i] == '\''))
                quote = tag[i];
            else if (tag[i] == quote)
                quote = 0;
        }
        if (quote == 0)
            break;
        end = find(">", end + 1);
    }
    std::string_view tag = std::string_view(m_buffer).substr(m_position + 1, end - 1);
    m_position += end + 1;
    if (!tag.empty() && tag[0] == '/') {
        tag.remove_prefix(1);
        while (!tag.empty() && isSpace(tag.back()))
            tag.remove_suffix(1);
        if (m_open.empty() || std::string_view(m_names).substr(m_open.back()) != tag)
            return broken("end tag does not fit");
        m_names.resize(m_open.back());
        m_open.pop_back();
        m_name = localPart(tag);
        return Token::End;
    }
    if (!tag.empty() && tag.back() == '/') {
        m_selfClosed = true;
        tag.remove_suffix(1);
    }
    size_t length = 0;
    while (length < tag.size() && !isSpace(tag[length]))
        ++length;
    if (length == 0 || (m_open.empty() && m_seenRoot) || m_open.size() >= deepest)
        return broken("bad element");
    m_seenRoot = true;
    m_open.push_back(m_names.size());
    m_names.append(tag.substr(0, length));
    m_name = localPart(tag.substr(0, length));
    m_attributes = tag.substr(length);
    return Token::Start;
}

bool XmlScanner::nextAttribute(size_t &position, std::string_view &key, std::string_view &value) const
{
    const std::string_view all = m_attributes;
    while (position < all.size() && isSpace(all[position]))
        ++position;
    const size_t equals = all.find('=', position);
    if (equals == std::string_view::npos)
        return false;
    size_t keyEnd = equals;
    while (keyEnd > position && isSpace(all[keyEnd - 1]))
        --keyEnd;
    key = localPart(all.substr(position, keyEnd - position));
    size_t open = equals + 1;
    while (open < all.size() && isSpace(all[open]))
        ++open;
    if (open >= all.size() || (all[open] != '"' && all[open] != '\''))
        return false;
    const size_t close = all.find(all[open], open + 1);
    if (close == std::string_view::npos)
        return false;
    value = all.substr(open + 1, close - open - 1);
    position = close + 1;
    return true;
}

std::string_view XmlScanner::attribute(std::string_view localName) const
{
    size_t position = 0;
    std::string_view key, value;
    while (nextAttribute(position, key, value)) {
        if (key == localName)
            return value;
    }
    return {};
}

void XmlScanner::appendText(QString &target) const
{
    if (m_isCdata)
        target.append(QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size())));
    else
        appendDecoded(target, m_text);
}

void XmlScanner::appendDecoded(QString &target, std::string_view raw)
{
    for (;;) {
        const size_t ampersand = raw.find('&');
        const std::string_view plain = raw.substr(0, ampersand);
        if (!plain.empty())
            target.append(QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size())));
        if (ampersand == std::string_view::npos)
            return;
        raw.remove_prefix(ampersand + 1);
        const size_t semicolon = raw.substr(0, 12).find(';');
        if (semicolon == std::string_view::npos) {
            target.append(u'&');
            continue;
        }
        appendEntity(target, raw.substr(0, semicolon));
        raw.remove_prefix(semicolon + 1);
    }
}

QString XmlScanner::decoded(std::string_view raw)
{
    QString text;
    appendDecoded(text, raw);
    return text;
}

bool XmlScanner::skipElement()
{
    const int outside = depth() - 1;
    while (depth() > outside) {
        const Token token = next();
        if (token == Token::Broken || token == Token::Finished)
            return false;
    }
    return true;
}

} // namespace xz::tabular

#include "core/search/searchtokenizer.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include "core/search/searchfold.h"

namespace xz {

namespace {

// Reads one code point; broken UTF-8 gives its bytes one by one.
char32_t next(std::string_view text, size_t &at)
{
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byte(at);
    const auto tail = [&](int n) {
        for (int i = 1; i <= n; ++i) {
            if ((byte(at + size_t(i)) & 0xC0) != 0x80)
                return false;
        }
        return true;
    };
    if (first >= 0xF0 && tail(3)) {
        const char32_t c = (first & 7) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 | (byte(at + 3) & 0x3F);
        at += 4;
        return c;
    }
    if (first >= 0xE0 && first < 0xF0 && tail(2)) {
        const char32_t c = (first & 15) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F);
        at += 3;
        return c;
    }
    if (first >= 0xC0 && first < 0xE0 && tail(1)) {
        const char32_t c = (first & 31) << 6 | (byte(at + 1) & 0x3F);
        at += 2;
        return c;
    }
    ++at;
    return first;
}

void append(std::string &bytes, char32_t c)
{
    if (c < 0x80) {
        bytes += char(c);
    } else if (c < 0x800) {
        bytes += char(0xC0 | (c >> 6));
        bytes += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        bytes += char(0xE0 | (c >> 12));
        bytes += char(0x80 | ((c >> 6) & 0x3F));
        bytes += char(0x80 | (c & 0x3F));
    } else {
        bytes += char(0xF0 | (c >> 18));
        bytes += char(0x80 | ((c >> 12) & 0x3F));
        bytes += char(0x80 | ((c >> 6) & 0x3F));
        bytes += char(0x80 | (c & 0x3F));
    }
}

// Cuts while it reads; the open word or run is closed by what follows it.
class Cutter
{
public:
    template <typename Sink>
    static int cut(std::string_view text, bool query, const Sink &sink)
    {
        Cutter cutter(query);
        size_t at = 0;
        int rc = 0;
        while (rc == 0 && at < text.size()) {
            const size_t start = at;
            const SearchCharacter c = searchFold(next(text, at));
            rc = cutter.take(c, int(start), int(at), sink);
        }
        return rc == 0 ? cutter.close(sink) : rc;
    }

private:
    explicit Cutter(bool query) : m_query(query) {}

    template <typename Sink>
    int take(SearchCharacter c, int start, int end, const Sink &sink)
    {
        switch (c.kind) {
        case SearchClass::Mark:
            return 0;
        case SearchClass::Dot:
            return m_run > 0 ? 0 : close(sink);
        case SearchClass::Separator:
            return close(sink);
        case SearchClass::Han:
            return takeHan(c.folded, start, end, sink);
        case SearchClass::Kind:
        case SearchClass::Word:
            break;
        }
        if (m_run > 0 || c.kind == SearchClass::Kind) {
            if (const int rc = close(sink); rc != 0)
                return rc;
        }
        if (m_word.empty())
            m_wordStart = start;
        const bool umlaut = c.folded == U'v' && (m_word.ends_with('l') || m_word.ends_with('n'));
        append(m_word, umlaut ? U'u' : c.folded);
        m_end = end;
        return 0;
    }

    template <typename Sink>
    int takeHan(char32_t c, int start, int end, const Sink &sink)
    {
        if (!m_word.empty()) {
            if (const int rc = close(sink); rc != 0)
                return rc;
        }
        int rc = 0;
        m_pair = m_previous;
        append(m_pair, c);
        if (m_run > 0)
            rc = sink(m_pair, m_previousStart, end);
        m_previous.clear();
        append(m_previous, c);
        m_previousStart = start;
        m_end = end;
        ++m_run;
        return rc;
    }

    template <typename Sink>
    int close(const Sink &sink)
    {
        int rc = 0;
        if (!m_word.empty())
            rc = sink(m_word, m_wordStart, m_end);
        else if (m_run == 1 || (m_run > 1 && !m_query))
            rc = sink(m_previous, m_previousStart, m_end);
        m_word.clear();
        m_previous.clear();
        m_run = 0;
        return rc;
    }

    const bool m_query;
    std::string m_word, m_previous, m_pair;
    int m_wordStart = 0, m_previousStart = 0, m_end = 0;
    int m_run = 0;
};

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int stateless = 0; // there is nothing to keep, but FTS5 wants an address
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenizeForSqlite(Fts5Tokenizer *, void *context, int flags, const char *text, int size,
                      int (*take)(void *, int, const char *, int, int, int))
{
    if (!text || size <= 0)
        return SQLITE_OK;
    return Cutter::cut(std::string_view(text, size_t(size)), (flags & FTS5_TOKENIZE_QUERY) != 0,
                       [&](std::string_view token, int start, int end) { return take(context, 0, token.data(), int(token.size()), start, end); });
}

bool isHanText(const QString &text)
{
    return searchFold(text.toStdU32String().front()).kind == SearchClass::Han;
}

} // namespace

int SearchTokenizer::tokenize(std::string_view text, bool query, const Sink &sink)
{
    return Cutter::cut(text, query, sink);
}

QList<SearchTokenizer::Term> SearchTokenizer::terms(const QString &query)
{
    QList<Term> terms;
    QString plain = query;
    plain.remove(QChar(kindMark));
    const QByteArray utf8 = plain.toUtf8();
    Cutter::cut(std::string_view(utf8.constData(), size_t(utf8.size())), true, [&terms](std::string_view token, int, int) {
        const QString text = QString::fromUtf8(token.data(), qsizetype(token.size()));
        const bool pair = isHanText(text) && text.toStdU32String().size() > 1;
        const bool known = std::any_of(terms.cbegin(), terms.cend(), [&](const Term &term) { return term.text == text; });
        if (!known)
            terms.append({text, !pair});
        return 0;
    });
    return terms;
}

QString SearchTokenizer::folded(const QString &text)
{
    QString result;
    for (const char32_t c : text.toStdU32String()) {
        const SearchCharacter f = searchFold(c);
        if (f.kind == SearchClass::Han || f.kind == SearchClass::Word)
            result += QString::fromUcs4(&f.folded, 1);
        else if (f.kind == SearchClass::Separator)
            result += u' ';
    }
    return result;
}

QStringList SearchTokenizer::longRuns(const QString &query)
{
    QStringList runs;
    QString run;
    int length = 0;
    const auto close = [&] {
        if (length > 2)
            runs.append(run);
        run.clear();
        length = 0;
    };
    for (const char32_t c : query.toStdU32String()) {
        const SearchCharacter f = searchFold(c);
        if (f.kind == SearchClass::Han) {
            run += QString::fromUcs4(&f.folded, 1);
            ++length;
        } else if (f.kind != SearchClass::Mark && f.kind != SearchClass::Dot) {
            close();
        }
    }
    close();
    return runs;
}

Outcome SearchTokenizer::registerOn(sqlite3 *connection)
{
    const auto failed = [connection](const char *what) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("xz::SearchIndex", "The search index cannot be used. Install the program again."),
                     QString::fromUtf8(what) + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(connection))};
    };
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK)
        return failed("no FTS5");
    sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (!api)
        return failed("no FTS5 interface");
    fts5_tokenizer tokenizer{create, destroy, tokenizeForSqlite};
    if (api->xCreateTokenizer(api, "xz", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return failed("tokenizer");
    return {};
}

} // namespace xz

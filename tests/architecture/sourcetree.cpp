#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace xz::architecture {

namespace {

const QStringList folders{QStringLiteral("app"), QStringLiteral("modules"), QStringLiteral("tests"), QStringLiteral("installer"),
                          QStringLiteral("resources"), QStringLiteral("translations")};

/// Walks over C++ text once, blanking what is no code.
class Lexer
{
public:
    explicit Lexer(SourceFile &file) : m_file(file), m_text(file.text)
    {
        file.uncommented = m_text;
        file.code = m_text;
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
            if (c == u'/' && next == u'/')
                comment(end(QStringLiteral("\n"), m_at));
            else if (c == u'/' && next == u'*')
                comment(end(QStringLiteral("*/"), m_at + 2) + 2);
            else if (c == u'R' && next == u'"' && !isWord(m_at - 1))
                rawLiteral();
            else if (c == u'"')
                literal();
            else if (c == u'\'' && !isWord(m_at - 1))
                character();
            else
                ++m_at;
        }
    }

private:
    bool isWord(qsizetype at) const { return at >= 0 && (m_text[at].isLetterOrNumber() || m_text[at] == u'_'); }

    qsizetype end(const QString &mark, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(mark, from);
        return found < 0 ? m_text.size() : found;
    }

    static void blank(QString &text, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < qMin(to, text.size()); ++i)
            if (text[i] != u'\n')
                text[i] = u' ';
    }

    void comment(qsizetype to)
    {
        blank(m_file.uncommented, m_at, to);
        blank(m_file.code, m_at, to);
        m_at = qMin(to, m_text.size());
    }

    void add(qsizetype open, qsizetype from, qsizetype to)
    {
        Literal found;
        found.line = SourceFile::lineOf(m_text, open);
        found.text = m_text.mid(from, to - from);
        found.before = m_file.code.mid(qMax<qsizetype>(0, open - 80), qMin<qsizetype>(80, open)).trimmed();
        m_file.literals << found;
        blank(m_file.code, from, to);
    }

    void literal()
    {
        qsizetype to = m_at + 1;
        while (to < m_text.size() && m_text[to] != u'"' && m_text[to] != u'\n')
            to += m_text[to] == u'\\' ? 2 : 1;
        add(m_at, m_at + 1, to);
        m_at = to + 1;
    }

    void rawLiteral()
    {
        const qsizetype open = end(QStringLiteral("("), m_at);
        const QString closing = QStringLiteral(")") + m_text.mid(m_at + 2, open - m_at - 2) + QStringLiteral("\"");
        const qsizetype to = end(closing, open);
        add(m_at, open + 1, to);
        m_at = to + closing.size();
    }

    void character()
    {
        qsizetype to = m_at + 1;
        while (to < m_text.size() && m_text[to] != u'\'' && m_text[to] != u'\n')
            to += m_text[to] == u'\\' ? 2 : 1;
        blank(m_file.code, m_at + 1, to);
        m_at = to + 1;
    }

    SourceFile &m_file;
    const QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QString SourceFile::module() const
{
    return isIn(QStringLiteral("modules")) ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

QString SourceFile::part() const
{
    const int level = isIn(QStringLiteral("modules")) ? 2 : 1;
    return path.count(QLatin1Char('/')) > level ? path.section(QLatin1Char('/'), level, level) : QString();
}

int SourceFile::lineOf(const QString &text, qsizetype offset)
{
    return int(QStringView(text).left(offset).count(u'\n')) + 1;
}

SourceTree::SourceTree(const QString &root) : m_root(root)
{
    const QDir dir(root);
    for (const QString &folder : folders) {
        QDirIterator it(dir.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = dir.relativeFilePath(it.next());
            if (path.contains(QStringLiteral("architecture/broken/")) || path.contains(QStringLiteral("__pycache__")))
                continue;
            m_paths << path;
        }
    }
    m_paths.sort();
    for (const QString &path : std::as_const(m_paths))
        if (path.endsWith(QStringLiteral(".cpp")) || path.endsWith(QStringLiteral(".h")))
            m_sources << parse(path, read(path));
}

QStringList SourceTree::modules() const
{
    return QDir(m_root + QStringLiteral("/modules")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool SourceTree::has(const QString &path) const
{
    return QFile::exists(m_root + QLatin1Char('/') + path);
}

QString SourceTree::read(const QString &path) const
{
    QFile file(m_root + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

SourceFile SourceTree::parse(const QString &path, const QString &text)
{
    SourceFile file;
    file.path = path;
    file.text = text;
    Lexer(file).run();
    return file;
}

} // namespace xz::architecture

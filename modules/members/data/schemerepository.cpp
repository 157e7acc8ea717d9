#include "data/schemerepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "core/database/statement.h"
#include "core/directory/dutyledger.h"
#include "core/settings/settings.h"
#include "core/workspace.h"

namespace xz::members {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xz::members::SchemeRepository)
};

const QString tableName = QStringLiteral("score_scheme");
const QString inForceKey = QStringLiteral("members.scheme.");
const QString usual = QStringLiteral("jinan");

Error notFound(const QString &code, const QList<StoredScheme> &schemes)
{
    QStringList codes;
    for (const StoredScheme &scheme : schemes)
        codes << scheme.code;
    return {ErrorCode::NotFound, Words::tr("There is no scheme “%1”. There are: %2.").arg(code, codes.join(QStringLiteral(", "))), {}};
}

} // namespace

QList<StoredScheme> SchemeRepository::shipped()
{
    static const QStringList order{QStringLiteral("jinan"),  QStringLiteral("tongcheng"), QStringLiteral("anqing"), QStringLiteral("guangshui"),
                                   QStringLiteral("minhang"), QStringLiteral("hefei"),     QStringLiteral("xuanwei")};
    QList<StoredScheme> schemes;
    for (const QString &code : order) {
        QFile file(QStringLiteral(":/modules/members/schemes/%1.json").arg(code));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        StoredScheme scheme;
        scheme.code = code;
        scheme.text = file.readAll();
        scheme.name = readScheme(scheme.text).scheme.name;
        schemes.append(scheme);
    }
    return schemes;
}

Result<StoredScheme> SchemeRepository::shipped(const QString &code)
{
    const QList<StoredScheme> schemes = shipped();
    for (const StoredScheme &scheme : schemes) {
        if (scheme.code == code)
            return scheme;
    }
    return notFound(code, schemes);
}

Result<QList<StoredScheme>> SchemeRepository::own() const
{
    QList<StoredScheme> schemes;
    Statement read(m_workspace.database(), QStringLiteral("SELECT id, version, code, name, year, text FROM score_scheme ORDER BY year DESC, code"));
    if (auto done = read.run(); !done)
        return done.error();
    while (read.next())
        schemes.append({read.integer(0), read.integer(1), read.text(2), read.text(3), static_cast<int>(read.integer(4)), read.text(5).toUtf8()});
    if (auto done = read.finish(); !done)
        return done.error();
    return schemes;
}

Result<QList<StoredScheme>> SchemeRepository::ofYear(int year) const
{
    const auto mine = own();
    if (!mine)
        return mine.error();
    QList<StoredScheme> schemes = shipped();
    QStringList replaced;
    for (const StoredScheme &scheme : *mine) {
        if (scheme.year > year || replaced.contains(scheme.code))
            continue;
        replaced << scheme.code;
        const auto same = std::find_if(schemes.begin(), schemes.end(), [&](const StoredScheme &other) { return other.code == scheme.code; });
        if (same == schemes.end())
            schemes.append(scheme);
        else
            *same = scheme;
    }
    return schemes;
}

Result<StoredScheme> SchemeRepository::find(const QString &code, int year) const
{
    const auto schemes = ofYear(year);
    if (!schemes)
        return schemes.error();
    for (const StoredScheme &scheme : *schemes) {
        if (scheme.code == code)
            return scheme;
    }
    return notFound(code, *schemes);
}

Outcome SchemeRepository::save(ChangeSet &changes, const QByteArray &text, int year) const
{
    const auto scheme = readScheme(text).result();
    if (!scheme)
        return scheme.error();
    for (const int closed : m_workspace.dutyLedger().closedYears()) {
        if (year <= closed)
            return Error{ErrorCode::Denied,
                         Words::tr("The year %1 is closed and its scheme frozen. Keep the new text from %2 on, or open the year again first.").arg(closed).arg(closed + 1), {}};
    }
    const auto mine = own();
    if (!mine)
        return mine.error();
    const QVariantMap values{{QStringLiteral("code"), scheme->id},
                             {QStringLiteral("name"), scheme->name},
                             {QStringLiteral("year"), year},
                             {QStringLiteral("text"), QString::fromUtf8(text)}};
    for (const StoredScheme &one : *mine) {
        if (one.code == scheme->id && one.year == year) {
            changes.update(tableName, one.id, one.version, values);
            return {};
        }
    }
    changes.insert(tableName, values);
    return {};
}

void SchemeRepository::remove(ChangeSet &changes, const StoredScheme &scheme) const
{
    if (scheme.id != 0)
        changes.remove(tableName, scheme.id, scheme.version);
}

QString SchemeRepository::inForce(int year) const
{
    const auto chosen = m_workspace.settings().values(inForceKey);
    if (!chosen)
        return usual;
    int newest = -1;
    QString code = usual;
    for (auto it = chosen->cbegin(); it != chosen->cend(); ++it) {
        const int from = it.key().mid(inForceKey.size()).toInt();
        if (from <= year && from > newest) {
            newest = from;
            code = it.value().toString();
        }
    }
    return code;
}

Outcome SchemeRepository::setInForce(ChangeSet &changes, const QString &code, int year) const
{
    if (const auto known = find(code, year); !known)
        return known.error();
    return m_workspace.settings().plan(changes, {{inForceKey + QString::number(year), code}});
}

} // namespace xz::members

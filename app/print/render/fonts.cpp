#include "print/render/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QMutex>
#include <QSet>

#include <array>
#include <mutex>

namespace xz {

namespace {

constexpr int faceCount = 6;

struct Candidate {
    const char *family;
    bool bold;
    const char *file;
    bool genuine;
};

using Candidates = std::initializer_list<Candidate>;

Candidates candidatesOf(Face face)
{
    static const Candidates fangSong{{"仿宋_GB2312", false, nullptr, true}, {"FangSong_GB2312", false, nullptr, true}, {"仿宋", false, nullptr, true},
                                     {"FangSong", false, nullptr, true}, {"方正仿宋_GBK", false, nullptr, true},
                                     {"FandolFang", false, "FandolFang-Regular.otf", true}};
    static const Candidates kai{{"楷体_GB2312", false, nullptr, true}, {"KaiTi_GB2312", false, nullptr, true}, {"楷体", false, nullptr, true},
                                {"KaiTi", false, nullptr, true}, {"方正楷体_GBK", false, nullptr, true},
                                {"FandolKai", false, "FandolKai-Regular.otf", true}};
    static const Candidates hei{{"黑体", false, nullptr, true}, {"SimHei", false, nullptr, true}, {"方正黑体_GBK", false, nullptr, true},
                                {"FandolHei", false, "FandolHei-Regular.otf", true}};
    static const Candidates song{{"宋体", false, nullptr, true}, {"SimSun", false, nullptr, true}, {"方正书宋_GBK", false, nullptr, true},
                                 {"FandolSong", false, "FandolSong-Regular.otf", true}};
    static const Candidates xiaoBiaoSong{{"方正小标宋简体", false, nullptr, true}, {"方正小标宋_GBK", false, nullptr, true},
                                         {"FZXiaoBiaoSong-B05S", false, nullptr, true}, {"FZXiaoBiaoSong-B05", false, nullptr, true},
                                         {"Noto Serif CJK SC", true, nullptr, false}, {"Source Han Serif SC", true, nullptr, false},
                                         {"FandolSong", true, "FandolSong-Bold.otf", false}};
    static const Candidates sans{{"Noto Sans CJK SC", false, nullptr, true}, {"Source Han Sans SC", false, nullptr, true},
                                 {"Microsoft YaHei", false, nullptr, true}, {"FandolHei", false, "FandolHei-Regular.otf", false}};
    switch (face) {
    case Face::FangSong:
        return fangSong;
    case Face::Kai:
        return kai;
    case Face::Hei:
        return hei;
    case Face::Song:
        return song;
    case Face::XiaoBiaoSong:
        return xiaoBiaoSong;
    case Face::Sans:
        break;
    }
    return sans;
}

QString bundledFontFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/xiezheng/fonts"));
}

QList<FontChoice> findChoices(Face face)
{
    QList<FontChoice> choices;
    const QDir bundled(bundledFontFolder());
    const auto add = [&](const FontChoice &choice) {
        for (const FontChoice &known : std::as_const(choices)) {
            if (known.family == choice.family && known.bold == choice.bold)
                return;
        }
        choices << choice;
    };
    for (const Candidate &candidate : candidatesOf(face)) {
        const QString family = QString::fromUtf8(candidate.family);
        const QString file = candidate.file ? bundled.filePath(QString::fromLatin1(candidate.file)) : QString();
        if (!file.isEmpty() && QFileInfo::exists(file))
            add({family, candidate.bold, file, candidate.genuine});
        else if (QFontDatabase::hasFamily(family))
            add({family, candidate.bold, {}, candidate.genuine});
    }
    const bool bold = face == Face::XiaoBiaoSong;
    const bool sans = face == Face::Hei || face == Face::Sans;
    const QStringList serifs{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")};
    const QStringList sanses{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei")};
    for (const QString &family : sans ? sanses + serifs : serifs + sanses) {
        if (QFontDatabase::hasFamily(family))
            add({family, bold, {}, false});
    }
    // Fonts for rare characters that offices install beside the usual ones.
    for (const char *family : {"SimSun-ExtB", "宋体-ExtB", "Plangothic P1", "HanaMinB", "BabelStone Han"}) {
        if (QFontDatabase::hasFamily(QString::fromUtf8(family)))
            add({QString::fromUtf8(family), false, {}, false});
    }
    if (choices.isEmpty())
        choices << FontChoice{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), bold, {}, false};
    return choices;
}

QString faceTitle(Face face)
{
    switch (face) {
    case Face::FangSong:
        return QStringLiteral("仿宋_GB2312");
    case Face::Kai:
        return QStringLiteral("楷体_GB2312");
    case Face::Hei:
        return QStringLiteral("黑体");
    case Face::Song:
        return QStringLiteral("宋体");
    case Face::XiaoBiaoSong:
        return QStringLiteral("方正小标宋");
    case Face::Sans:
        break;
    }
    return QStringLiteral("Noto Sans CJK SC");
}

} // namespace

const QList<FontChoice> &fontChoices(Face face)
{
    static std::array<std::once_flag, faceCount> once;
    static std::array<QList<FontChoice>, faceCount> choices;
    const size_t index = size_t(face);
    std::call_once(once[index], [&] { choices[index] = findChoices(face); });
    return choices[index];
}

QString faceFamily(Face face)
{
    return fontChoices(face).first().family;
}

QFont faceFont(Face face, double points)
{
    loadBundledFonts();
    const FontChoice &choice = fontChoices(face).first();
    QFont font(choice.family);
    font.setPointSizeF(points);
    font.setBold(choice.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::optional<Face> faceByName(const QString &name)
{
    static const QHash<QString, Face> faces{{QStringLiteral("FangSong"), Face::FangSong}, {QStringLiteral("Kai"), Face::Kai},
                                            {QStringLiteral("Hei"), Face::Hei}, {QStringLiteral("Song"), Face::Song},
                                            {QStringLiteral("XiaoBiaoSong"), Face::XiaoBiaoSong}, {QStringLiteral("Sans"), Face::Sans}};
    const auto found = faces.constFind(name);
    return found == faces.constEnd() ? std::nullopt : std::optional<Face>(*found);
}

QString fontNotice(Face face)
{
    const FontChoice &choice = fontChoices(face).first();
    if (choice.genuine)
        return {};
    return QCoreApplication::translate("xz::Fonts", "The font %1 is not installed; %2 stands in for it.")
        .arg(faceTitle(face), choice.bold ? choice.family + QStringLiteral(" Bold") : choice.family);
}

QStringList fontNotices()
{
    QStringList notices;
    for (int face = 0; face < faceCount; ++face) {
        const QString notice = fontNotice(Face(face));
        if (!notice.isEmpty())
            notices << notice;
    }
    return notices;
}

void loadFontFile(const QString &file)
{
    static QMutex mutex;
    static QSet<QString> loaded;
    const QMutexLocker lock(&mutex);
    if (file.isEmpty() || loaded.contains(file))
        return;
    loaded.insert(file);
    if (QFontDatabase::addApplicationFont(file) < 0)
        qWarning("Cannot load the font %s", qUtf8Printable(file));
}

void loadBundledFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        const QDir folder(bundledFontFolder());
        for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.otf"), QStringLiteral("*.ttf")}, QDir::Files))
            loadFontFile(file.filePath());
        // The names that users write in HTML templates lead to what is there.
        for (int i = 0; i < faceCount; ++i) {
            const Face face = Face(i);
            for (const Candidate &candidate : candidatesOf(face)) {
                const QString family = QString::fromUtf8(candidate.family);
                if (candidate.genuine && family != faceFamily(face))
                    QFont::insertSubstitution(family, faceFamily(face));
            }
        }
    });
}

} // namespace xz

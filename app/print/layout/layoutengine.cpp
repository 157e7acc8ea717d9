#include "print/layout/layoutengine.h"

#include <QCoreApplication>

#include "print/layout/carddocument.h"
#include "print/layout/flowdocument.h"
#include "print/layout/griddocument.h"
#include "print/layout/registerdocument.h"
#include "print/render/textline.h"

namespace xz {

namespace {

void collectCharacters(const QVariant &value, QSet<char32_t> &characters)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap: {
        const QVariantMap map = value.toMap();
        for (const QVariant &item : map)
            collectCharacters(item, characters);
        break;
    }
    case QMetaType::QVariantList: {
        const QVariantList list = value.toList();
        for (const QVariant &item : list)
            collectCharacters(item, characters);
        break;
    }
    case QMetaType::QString: {
        const QList<uint> codes = value.toString().toUcs4();
        for (const uint code : codes)
            characters.insert(code);
        break;
    }
    default:
        break;
    }
}

/// Stand-ins of the faces that the template names, and characters that nothing can print.
QList<PrintNotice> noticesOf(const QString &text, const PrintData &data)
{
    QList<PrintNotice> notices = data.notices;
    for (const char *name : {"FangSong", "Kai", "Hei", "Song", "XiaoBiaoSong", "Sans"}) {
        if (!text.contains(QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"')))
            continue;
        const QString notice = fontNotice(*faceByName(QString::fromLatin1(name)));
        if (!notice.isEmpty())
            notices << PrintNotice{notice, {}};
    }
    QSet<char32_t> characters;
    collectCharacters(data.values, characters);
    collectCharacters(data.records, characters);
    QString all;
    for (const char32_t character : std::as_const(characters))
        all += QString::fromUcs4(&character, 1);
    const QStringList missing = missingCharacters(all);
    if (!missing.isEmpty()) {
        const QString told =
            QCoreApplication::translate("xz::LayoutEngine", "No installed font has %1; it is printed as 〓. Install a font for rare characters.")
                .arg(missing.join(QStringLiteral("、")));
        notices << PrintNotice{told, {}};
    }
    return notices;
}

Result<std::shared_ptr<LaidOutDocument>> asLaidOut(auto result)
{
    if (!result)
        return result.error();
    return std::shared_ptr<LaidOutDocument>(*result);
}

/// XML whose fields are filled in before it is read: registers and grids.
Result<XmlNode> checkedRoot(const std::shared_ptr<const QString> &text, const PrintData &data, QString &filled)
{
    Result<XmlNode> root = readXml(*text);
    if (!root)
        return root;
    FieldText::Fault fault;
    const FieldText fields(*text, FieldText::Escape::Xml, fault);
    if (fault)
        return templateError(*text, fault.offset, fault.message);
    QVariantMap values = data.values;
    if (!values.contains(QStringLiteral("records")))
        values.insert(QStringLiteral("records"), data.records);
    const FieldValues scope{nullptr, &values};
    if (const FieldText::Fault unknown = fields.check(scope))
        return templateError(*text, unknown.offset, unknown.message);
    filled = fields.render(scope);
    return root;
}

Result<std::shared_ptr<LaidOutDocument>> layOut(const std::shared_ptr<const QString> &text, const PrintData &data, Progress &progress)
{
    static const QStringList htmlRoots{QStringLiteral("<html"), QStringLiteral("<!DOCTYPE html")};
    const QString start = text->trimmed().left(16);
    for (const QString &html : htmlRoots) {
        if (start.startsWith(html, Qt::CaseInsensitive))
            return asLaidOut(FlowDocument::read(text, data));
    }
    QXmlStreamReader peek(*text);
    peek.readNextStartElement();
    const QString name = peek.name().toString();
    if (name == QLatin1String("cards")) {
        const Result<XmlNode> root = readXml(*text);
        if (!root)
            return root.error();
        return asLaidOut(CardDocument::read(*root, text, data, progress));
    }
    if (name == QLatin1String("register") || name == QLatin1String("grid")) {
        QString filled;
        const Result<XmlNode> root = checkedRoot(text, data, filled);
        if (!root)
            return root.error();
        return name == QLatin1String("grid") ? asLaidOut(GridDocument::read(filled, text)) : asLaidOut(RegisterDocument::read(filled, text, progress));
    }
    return templateError(*text, 0,
                         QCoreApplication::translate("xz::LayoutEngine", "A template begins with <cards>, <register>, <grid> or <html>."));
}

} // namespace

Result<DocumentPtr> LayoutEngine::layout(const PrintTemplate &printTemplate, const QByteArray &text, const PrintData &data, const PageOptions &options,
                                         Progress &progress)
{
    const auto templateText = std::make_shared<const QString>(QString::fromUtf8(text));
    const Result<std::shared_ptr<LaidOutDocument>> document = layOut(templateText, data, progress);
    if (!document)
        return document.error();
    (*document)->setTitle(printTemplate.title);
    (*document)->setOptions(options);
    (*document)->setNotices(noticesOf(*templateText, data));
    return DocumentPtr(*document);
}

} // namespace xz

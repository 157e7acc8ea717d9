#include "print/render/pdfoutline.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include "print/render/pdferror.h"

namespace xz {

namespace {

QByteArray hexText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + ">";
}

/// The number after a key: "/Root 1 0 R" → 1; 0 when there is none.
int numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key);
    return at < 0 ? 0 : text.mid(at + key.size(), 16).trimmed().split(' ').first().split('\n').first().toInt();
}

QByteArray objectText(const QByteArray &pdf, int number)
{
    const qsizetype begin = pdf.lastIndexOf("\n" + QByteArray::number(number) + " 0 obj");
    return begin < 0 ? QByteArray() : pdf.mid(begin + 1, pdf.indexOf("endobj", begin) - begin - 1);
}

QList<int> pageNumbers(const QByteArray &pdf, int root)
{
    QList<int> pages;
    const QByteArray tree = objectText(pdf, numberAfter(objectText(pdf, root), "/Pages "));
    const qsizetype open = tree.indexOf('[', tree.indexOf("/Kids")), close = tree.indexOf(']', open);
    if (open < 0 || close < 0)
        return pages;
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    auto found = reference.globalMatch(QString::fromLatin1(tree.mid(open, close - open)));
    while (found.hasNext())
        pages << found.next().captured(1).toInt();
    return pages;
}

} // namespace

Outcome addPdfOutline(const QString &path, const QList<QPair<QString, int>> &entries)
{
    if (entries.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return pdfError(path, file.error(), file.errorString());
    const QByteArray pdf = file.readAll();
    const qsizetype trailer = pdf.lastIndexOf("trailer"), start = pdf.lastIndexOf("startxref");
    const Error foreign{ErrorCode::Damaged, QCoreApplication::translate("xz::PdfOutline", "Bookmarks cannot be added to %1.").arg(path), {}};
    if (trailer < 0 || start < trailer)
        return foreign;
    QByteArray dictionary = pdf.mid(trailer, start - trailer).trimmed();
    const QByteArray previous = pdf.mid(start + 9, 24).trimmed().split('\n').first().trimmed();
    const int root = numberAfter(dictionary, "/Root "), size = numberAfter(dictionary, "/Size ");
    const QByteArray catalog = objectText(pdf, root);
    const QList<int> pages = pageNumbers(pdf, root);
    const qsizetype end = catalog.lastIndexOf(">>");
    if (root <= 0 || size <= 0 || end < 0 || pages.isEmpty())
        return foreign;

    QByteArray update = "\n", table = "xref\n";
    const auto add = [&](int number, const QByteArray &body) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size() + update.size()).rightJustified(10, '0') + " 00000 n \n";
        update += body + "endobj\n";
    };
    const auto head = [](int number) { return QByteArray::number(number) + " 0 obj\n"; };
    const auto reference = [](int number) { return QByteArray::number(number) + " 0 R"; };
    add(root, catalog.left(end) + "/Outlines " + reference(size) + "\n/PageMode /UseOutlines\n>>\n");
    const int count = int(entries.size());
    add(size, head(size) + "<< /Type /Outlines /First " + reference(size + 1) + " /Last " + reference(size + count) + " /Count " + QByteArray::number(count) + " >>\n");
    for (int i = 0; i < count; ++i) {
        const int number = size + 1 + i;
        QByteArray body = head(number) + "<< /Title " + hexText(entries.at(i).first) + " /Parent " + reference(size);
        if (i > 0)
            body += " /Prev " + reference(number - 1);
        if (i + 1 < count)
            body += " /Next " + reference(number + 1);
        add(number, body + " /Dest [" + reference(pages.value(entries.at(i).second, pages.first())) + " /Fit] >>\n");
    }
    dictionary.replace("/Size " + QByteArray::number(size), "/Size " + QByteArray::number(size + count + 1));
    static const QRegularExpression former(QStringLiteral("/Prev \\d+\\s*"));
    dictionary = QString::fromLatin1(dictionary).remove(former).toLatin1();
    const qsizetype close = dictionary.lastIndexOf(">>");
    const qint64 offset = pdf.size() + update.size();
    update += table + dictionary.left(close) + "/Prev " + previous + "\n>>\nstartxref\n" + QByteArray::number(offset) + "\n%%EOF\n";
    if (!file.seek(pdf.size()) || file.write(update) != update.size() || !file.flush())
        return pdfError(path, file.error(), file.errorString());
    return {};
}

} // namespace xz

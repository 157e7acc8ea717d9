#include "core/tabular/textdecoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>

#include "core/tabular/faults.h"

namespace xz::tabular {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;

// Tab, line breaks, form feed and the end mark of DOS are met in texts; the others are not.
bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x09 || (code > 0x0D && code < 0x1A) || (code > 0x1B && code < 0x20) || code == 0xFFFE || code == 0xFFFF;
}

// Number of the first line that does not decode, 0 when all do; counts characters of the private use area on the way.
int firstBadLine(QIODevice &device, const char *encoding, qint64 skip, qint64 &privateUse)
{
    device.seek(skip);
    TextDecoder decoder(encoding);
    int line = 1;
    for (;;) {
        const QByteArray chunk = device.read(chunkBytes);
        QString text;
        const bool good = decoder.feed(chunk, chunk.isEmpty(), text);
        for (const QChar c : std::as_const(text)) {
            line += c == u'\n' ? 1 : 0;
            if (isControl(c))
                return line;
            privateUse += c >= QChar(0xE000) && c <= QChar(0xF8FF) ? 1 : 0;
        }
        if (!good)
            return line;
        if (chunk.isEmpty())
            return 0;
    }
}

// A guess for want of a mark: what is really another encoding, or no text, has no separators in it.
bool hasSeparators(const QByteArray &sample, const char *encoding)
{
    TextDecoder decoder(encoding);
    QString text;
    decoder.feed(sample, false, text);
    return text.contains(u'\n') || text.contains(u',') || text.contains(u'\t') || text.contains(u';');
}

bool looksLikeBig5(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.constData(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    const bool found = U_SUCCESS(status) && match && QByteArray(ucsdet_getName(match, &status)) == "Big5";
    ucsdet_close(detector);
    return found;
}

} // namespace

TextDecoder::TextDecoder(const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(encoding, &status);
    if (m_converter)
        ucnv_setToUCallBack(m_converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
}

TextDecoder::~TextDecoder()
{
    ucnv_close(m_converter);
}

bool TextDecoder::feed(const QByteArray &bytes, bool last, QString &text)
{
    if (!m_converter)
        return false;
    const char *source = bytes.constData();
    const char *end = source + bytes.size();
    UChar buffer[4096];
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        UChar *target = buffer;
        ucnv_toUnicode(m_converter, &target, buffer + std::size(buffer), &source, end, nullptr, last, &status);
        text.append(reinterpret_cast<const QChar *>(buffer), target - buffer);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        return U_SUCCESS(status);
    }
}

Result<TextEncoding> detectEncoding(QIODevice &device)
{
    device.seek(0);
    const QByteArray sample = device.read(64 * 1024);
    TextEncoding wide;
    if (sample.startsWith("\xFF\xFE"))
        wide = {"UTF-16LE", 2};
    else if (sample.startsWith("\xFE\xFF"))
        wide = {"UTF-16BE", 2};
    else if (sample.contains('\0')) {
        qint64 even = 0, odd = 0;
        for (qsizetype i = 0; i < sample.size(); ++i)
            (i % 2 ? odd : even) += sample[i] == '\0' ? 1 : 0;
        wide = {odd > even ? "UTF-16LE" : "UTF-16BE", 0};
    }
    qint64 privateUse = 0;
    if (!wide.name.isEmpty()) {
        if (firstBadLine(device, wide.name.constData(), wide.markLength, privateUse) == 0 && (wide.markLength > 0 || hasSeparators(sample, wide.name.constData())))
            return wide;
        return Faults::notATable(QStringLiteral("no UTF-16"));
    }
    const bool binary = std::any_of(sample.cbegin(), sample.cend(), [](char c) {
        const auto code = static_cast<uchar>(c);
        return code < 0x09 || (code > 0x0D && code < 0x1A) || (code > 0x1B && code < 0x20);
    });
    if (binary)
        return Faults::notATable(QStringLiteral("control characters"));
    const int mark = sample.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const int badUtf8 = firstBadLine(device, "UTF-8", mark, privateUse);
    if (badUtf8 == 0)
        return TextEncoding{"UTF-8", mark};
    privateUse = 0;
    const int badGb = mark ? badUtf8 : firstBadLine(device, "gb18030", 0, privateUse);
    if ((badGb > 0 || privateUse > 0) && !mark && looksLikeBig5(sample)) {
        qint64 ignored = 0;
        if (firstBadLine(device, "Big5", 0, ignored) == 0)
            return TextEncoding{"Big5", 0};
    }
    if (badGb == 0)
        return TextEncoding{"GB18030", 0};
    return Error{ErrorCode::BadInput,
                 Faults::tr("Line %1 is neither UTF-8 nor GB18030 text. Save the file anew as “CSV UTF-8” or as .xlsx.").arg(std::max(badUtf8, badGb)),
                 QStringLiteral("UTF-8 breaks in line %1, GB18030 in line %2").arg(badUtf8).arg(badGb)};
}

Result<QString> readText(QIODevice &device)
{
    const Result<TextEncoding> encoding = detectEncoding(device);
    if (!encoding)
        return encoding.error();
    device.seek(encoding->markLength);
    QString text;
    TextDecoder(encoding->name.constData()).feed(device.readAll(), true, text);
    return text;
}

QString decodeCodePage(const QByteArray &bytes, int codePage)
{
    QByteArray name = "windows-" + QByteArray::number(codePage);
    if (codePage == 936 || codePage == 54936)
        name = "gb18030";
    else if (codePage == 950)
        name = "Big5";
    else if (codePage == 65001)
        name = "UTF-8";
    QString text;
    TextDecoder decoder(name.constData());
    if (!decoder.feed(bytes, true, text))
        return QString::fromLatin1(bytes);
    return text;
}

} // namespace xz::tabular

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

#include "core/common/result.h"

struct UConverter;

namespace xz::tabular {

/// Turns bytes of one encoding into text, chunk by chunk, and tells where they do not fit it.
class TextDecoder
{
public:
    explicit TextDecoder(const char *encoding);
    ~TextDecoder();

    /// Appends the text of `bytes`; false when they are not of this encoding. `last`: nothing follows.
    bool feed(const QByteArray &bytes, bool last, QString &text);

private:
    UConverter *m_converter = nullptr;
};

/// Encoding of a text file ("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5") and the length of its byte order mark.
struct TextEncoding {
    QByteArray name;
    int markLength = 0;
};

/// Reads the whole device to be sure; BadInput naming the first bad line when it is no text in any known encoding.
Result<TextEncoding> detectEncoding(QIODevice &device);

/// The whole text of a device, in whichever of these encodings it is; BadInput as above.
XZCORE_EXPORT Result<QString> readText(QIODevice &device);

/// Text in a Windows code page (936 → GB18030).
QString decodeCodePage(const QByteArray &bytes, int codePage);

} // namespace xz::tabular

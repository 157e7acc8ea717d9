#include "core/text/chinese.h"

#include <QLoggingCategory>
#include <QMutex>

#include <opencc/opencc.h>

namespace xz {

namespace {

// One converter for the process: its dictionaries are loaded at first use and shared, its error text is not, so calls take turns.
struct Converter {
    Converter() : handle(opencc_open("t2s.json"))
    {
        if (handle == reinterpret_cast<opencc_t>(-1)) {
            handle = nullptr;
            qWarning("OpenCC has no t2s dictionary (%s): traditional characters stay as they are", opencc_error());
        }
    }
    ~Converter()
    {
        if (handle)
            opencc_close(handle);
    }

    opencc_t handle;
    QMutex mutex;
};

bool isLatinOnly(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x2E80; });
}

} // namespace

QString toSimplified(const QString &text)
{
    if (isLatinOnly(text))
        return text;
    static Converter converter;
    if (!converter.handle)
        return text;
    const QByteArray utf8 = text.toUtf8();
    const QMutexLocker lock(&converter.mutex);
    char *converted = opencc_convert_utf8(converter.handle, utf8.constData(), size_t(utf8.size()));
    if (!converted) {
        qWarning("OpenCC: %s", opencc_error());
        return text;
    }
    const QString result = QString::fromUtf8(converted);
    opencc_convert_utf8_free(converted);
    return result;
}

} // namespace xz

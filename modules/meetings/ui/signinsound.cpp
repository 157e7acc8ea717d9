#include "ui/signinsound.h"

#include <QApplication>
#include <QDataStream>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <cmath>
#include <memory>

namespace xz::meetings {

namespace {

constexpr int rate = 22050;

/// A tone that fades out, so that it does not click: 16 bit, one channel.
void append(QDataStream &samples, double hertz, int milliseconds)
{
    const int count = rate * milliseconds / 1000;
    for (int i = 0; i < count; ++i) {
        const double fade = 1.0 - double(i) / count;
        samples << qint16(hertz > 0 ? 12000 * fade * std::sin(2 * M_PI * hertz * i / rate) : 0);
    }
}

QByteArray wave(SignInSound::Tone tone)
{
    QByteArray body;
    QDataStream samples(&body, QIODevice::WriteOnly);
    samples.setByteOrder(QDataStream::LittleEndian);
    if (tone == SignInSound::Tone::Good) {
        append(samples, 1318, 110);
    } else {
        append(samples, 330, 170);
        append(samples, 0, 60);
        append(samples, 262, 260);
    }
    QByteArray file("RIFF");
    QDataStream head(&file, QIODevice::Append);
    head.setByteOrder(QDataStream::LittleEndian);
    head << quint32(36 + body.size());
    head.writeRawData("WAVEfmt ", 8);
    head << quint32(16) << quint16(1) << quint16(1) << quint32(rate) << quint32(rate * 2) << quint16(2) << quint16(16);
    head.writeRawData("data", 4);
    head << quint32(body.size());
    return file + body;
}

/// The tone as a file, kept while the program runs.
QString fileOf(SignInSound::Tone tone)
{
    static std::unique_ptr<QTemporaryFile> files[2];
    auto &file = files[int(tone)];
    if (!file) {
        file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/xiezheng-XXXXXX.wav"));
        if (!file->open() || file->write(wave(tone)) < 0 || !file->flush())
            return {};
    }
    return file->fileName();
}

} // namespace

void SignInSound::play(Tone tone) const
{
    if (!m_on || QGuiApplication::platformName() == QLatin1String("offscreen"))
        return;
    static const QString player = [] {
        for (const char *name : {"pw-play", "paplay", "aplay"})
            if (const QString path = QStandardPaths::findExecutable(QLatin1String(name)); !path.isEmpty())
                return path;
        return QString();
    }();
    const QString file = player.isEmpty() ? QString() : fileOf(tone);
    if (file.isEmpty() || !QProcess::startDetached(player, {file}))
        QApplication::beep();
}

} // namespace xz::meetings

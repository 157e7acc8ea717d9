#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QScreen>
#include <QtMath>

#ifdef Q_OS_WIN
#include <QSettings>
#endif

#include "ui/theme/iconengine.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

namespace xz {

namespace {

constexpr double basePoints = 10.5;
constexpr double basePixels = 14;

// Qt 6.4 has no colour scheme of its own: what the desktop shows is read from its palette, on Windows from its setting.
bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings settings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    return settings.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(ours);
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
#endif
}

QString uiFamily()
{
    const QStringList families = QFontDatabase::families();
    for (const char *family : {"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC"}) {
        if (families.contains(QLatin1String(family)))
            return QLatin1String(family);
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

struct Theme::Private {
    QApplication *application = nullptr;
    Mode mode = Mode::System;
    bool systemDark = false;
    int textScale = 100;
    QString family;
    bool applying = false;
};

Theme::Theme() : d(std::make_unique<Private>()) {}

Theme::~Theme() = default;

Theme &Theme::app()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &application)
{
    d->application = &application;
    d->family = uiFamily();
    d->systemDark = systemIsDark();
    application.setStyle(new Style);
    application.installEventFilter(this);
    apply();
}

Theme::Mode Theme::mode() const { return d->mode; }

void Theme::setMode(Mode mode)
{
    if (mode == d->mode)
        return;
    d->mode = mode;
    apply();
}

bool Theme::isDark() const { return d->mode == Mode::Dark || (d->mode == Mode::System && d->systemDark); }

int Theme::textScale() const { return d->textScale; }

void Theme::setTextScale(int percent)
{
    percent = qBound(100, percent, 200);
    if (percent == d->textScale)
        return;
    d->textScale = percent;
    apply();
}

double Theme::scale() const
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInch() : 96.0;
    return basePoints * d->textScale / 100.0 * dpi / 72.0 / basePixels;
}

int Theme::px(double measure) const
{
    const int pixels = qRound(measure * scale());
    return measure > 0 ? qMax(1, pixels) : pixels;
}

QColor Theme::color(Token token) const { return tokenColor(token, isDark()); }

QColor Theme::color(const QString &name) const
{
    for (int i = 0; i < tokenCount; ++i) {
        if (tokenName(Token(i)) == name)
            return color(Token(i));
    }
    return {};
}

QFont Theme::font(TextSize size, bool bold) const
{
    constexpr double pixels[] = {12, 14, 16, 21, 28};
    return fontOfPixels(pixels[int(size)], bold);
}

QFont Theme::fontOfPixels(double measure, bool bold) const
{
    QFont font(d->family.isEmpty() ? QApplication::font().family() : d->family);
    font.setPixelSize(px(measure));
    font.setBold(bold);
    return font;
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return name.isEmpty() ? QIcon() : QIcon(new IconEngine(name, token));
}

QStringList Theme::iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/styles/xiezheng.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral("@([a-z][a-z0-9-]*)|\\bpx\\((\\d+(?:\\.\\d+)?)\\)"));
    QString sheet;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        if (match.captured(1).isEmpty())
            sheet += QString::number(px(match.captured(2).toDouble())) + QStringLiteral("px");
        else if (match.captured(1) == QLatin1String("scheme"))
            sheet += isDark() ? QStringLiteral("dark") : QStringLiteral("light");
        else
            sheet += color(match.captured(1)).name();
        from = match.capturedEnd();
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

void Theme::apply()
{
    if (!d->application)
        return;
    d->applying = true;
    d->application->setPalette(themePalette(isDark()));
    d->application->setFont(font());
    d->application->setStyleSheet(styleSheet());
    d->applying = false;
    emit changed();
}

bool Theme::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && object == d->application && !d->applying) {
        d->applying = true;
        const bool dark = systemIsDark();
        d->applying = false;
        if (dark != d->systemDark) {
            d->systemDark = dark;
            apply();
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace xz

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

#include "ui/export.h"

class QApplication;

namespace xz {

/// Colours by use, not by hue. Values for light and dark stand in one table in palette.cpp.
enum class Token {
    Win, Surface, Rail, Head, Hover, Desk, Line, Border, Sel, Mark,
    Text, Text2, Text3, Accent, OnAccent, AccentSoft, LampRed, LampAmber, LampGreen, Focus,
    Chart1, Chart2, Chart3, SignIn, OnSignIn,
    Paper, ///< a page in the preview: white in both schemes
};

/// Sizes of type at a text size of 100 %: Label 9 pt, Base 10.5 pt, Name 12 pt, Title 16 pt, Total 21 pt.
enum class TextSize { Label, Base, Name, Title, Total };

/// Look of the program: Fusion, a palette and one stylesheet, light or dark, every size scaled with the text size.
/// One for the application, as QApplication's own palette and font are. Widgets that paint themselves ask it at paint time
/// and so follow a switch; those that fix sizes connect to changed().
class XZUI_EXPORT Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    /// The application's theme; made at first use with light colours and 100 %.
    static Theme &app();
    ~Theme() override;

    /// Sets style, palette, font and stylesheet of the application, and keeps them so.
    void install(QApplication &application);

    Mode mode() const;
    void setMode(Mode mode);
    bool isDark() const;
    /// Per cent, 100 to 200; others are brought into the range.
    int textScale() const;
    void setTextScale(int percent);

    /// Device-independent pixels for a measure given at 10.5 pt and 96 dpi; at least 1 for anything above 0.
    int px(double measure) const;
    /// The factor behind px().
    double scale() const;

    QColor color(Token token) const;
    /// By name as in the stylesheet ("surface", "lamp-red"); invalid when unknown.
    QColor color(const QString &name) const;
    QFont font(TextSize size = TextSize::Base, bool bold = false) const;
    /// Pixel size for figures of the sign-in desk and the like.
    QFont fontOfPixels(double measure, bool bold = false) const;

    /// A Breeze icon of resources/icons/icons.txt in a token's colour; follows light and dark by itself.
    QIcon icon(const QString &name, Token token = Token::Text2) const;
    /// Names of the icons in the program.
    static QStringList iconNames();

    /// The stylesheet with colours and sizes filled in.
    QString styleSheet() const;

signals:
    /// Colours or sizes are others now; the application's palette, font and stylesheet are already set.
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Theme();
    void apply();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xz

#include "ui/theme/palette.h"

namespace xz {

namespace {

struct Entry {
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr Entry entries[tokenCount] = {
    {"win", 0xffF3F4F6, 0xff1A1C1F},
    {"surface", 0xffFFFFFF, 0xff222529},
    {"rail", 0xffE7E9EC, 0xff141618},
    {"head", 0xffF7F8F9, 0xff272A2F},
    {"hover", 0xffEDEFF2, 0xff2C3035},
    {"desk", 0xffD9DCE0, 0xff101214},
    {"line", 0xffE2E5E8, 0xff34383D},
    {"border", 0xffBFC5CB, 0xff4D545B},
    {"sel", 0xffDCE4EC, 0xff33404C},
    {"mark", 0xffE8EEF4, 0xff2D3843},
    {"text", 0xff1B1D20, 0xffE7E9EB},
    {"text2", 0xff50565D, 0xffAEB5BC},
    {"text3", 0xff676E75, 0xff959CA4},
    {"accent", 0xffB3261E, 0xffF2B8B5},
    {"on-accent", 0xffFFFFFF, 0xff4A0D08},
    {"accent-soft", 0xffF8E9E7, 0xff3B2728},
    {"lamp-red", 0xffBD2222, 0xffFF8A80},
    {"lamp-amber", 0xffB26A00, 0xffF0B74A},
    {"lamp-green", 0xff2E7D32, 0xff7BC98A},
    {"focus", 0xff4A5560, 0xffB9C4CF},
    {"chart1", 0xff5C6773, 0xffAEB9C4},
    {"chart2", 0xff87939F, 0xff76828E},
    {"chart3", 0xffC3CBD3, 0xff56606A},
    {"sign-in", 0xff2E7D32, 0xff2E7D32},
    {"on-sign-in", 0xffFFFFFF, 0xffFFFFFF},
    {"paper", 0xffFFFFFF, 0xffFFFFFF},
};

} // namespace

QColor tokenColor(Token token, bool dark)
{
    const Entry &entry = entries[int(token)];
    return QColor::fromRgb(dark ? entry.dark : entry.light);
}

QString tokenName(Token token)
{
    return QString::fromLatin1(entries[int(token)].name);
}

QPalette themePalette(bool dark)
{
    const auto c = [dark](Token token) { return tokenColor(token, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Token::Win));
    palette.setColor(QPalette::WindowText, c(Token::Text));
    palette.setColor(QPalette::Base, c(Token::Surface));
    palette.setColor(QPalette::AlternateBase, c(Token::Head));
    palette.setColor(QPalette::Text, c(Token::Text));
    palette.setColor(QPalette::Button, c(Token::Surface));
    palette.setColor(QPalette::ButtonText, c(Token::Text));
    palette.setColor(QPalette::BrightText, c(Token::Accent));
    palette.setColor(QPalette::Highlight, c(Token::Sel));
    palette.setColor(QPalette::HighlightedText, c(Token::Text));
    palette.setColor(QPalette::PlaceholderText, c(Token::Text3));
    palette.setColor(QPalette::ToolTipBase, c(Token::Surface));
    palette.setColor(QPalette::ToolTipText, c(Token::Text));
    palette.setColor(QPalette::Link, c(Token::Text));
    palette.setColor(QPalette::LinkVisited, c(Token::Text2));
    palette.setColor(QPalette::Light, c(Token::Surface));
    palette.setColor(QPalette::Midlight, c(Token::Hover));
    palette.setColor(QPalette::Mid, c(Token::Line));
    palette.setColor(QPalette::Dark, c(Token::Border));
    palette.setColor(QPalette::Shadow, c(Token::Border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c(Token::Text3));
    return palette;
}

} // namespace xz

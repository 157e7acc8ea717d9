#include <QWidget>

void Chip::make()
{
    fill(QColor("red"));
    setFixedHeight(20);
    setFixedHeight(theme().chipHeight());
    setText(QStringLiteral("#12"));
}

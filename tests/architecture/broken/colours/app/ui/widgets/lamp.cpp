#include <QColor>

void paint()
{
    setStyleSheet(QStringLiteral("color: #BD2222"));
    pen(QColor(189, 34, 34));
    pen(Qt::darkRed);
    pen(Qt::transparent);
}

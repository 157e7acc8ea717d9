#include <QLabel>

void Words::make()
{
    setText(tr("新增委员"));
    setSex(QStringLiteral("女"));
}

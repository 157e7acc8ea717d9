#include <QLabel>

void Title::make()
{
    setText("Members");
    setToolTip(QStringLiteral("导出"));
    setObjectName("title");
    keys->setText(QStringLiteral("Ctrl+K"));
    setWindowTitle(tr("Members"));
    dash->setText(QStringLiteral("—"));
}

#include <QMessageBox>

void ask()
{
    QMessageBox::information(nullptr, {}, {});
} // QFileDialog in a comment is no matter

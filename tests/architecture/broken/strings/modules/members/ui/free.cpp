#include <QCoreApplication>

QString tr(const char *text)
{
    return QCoreApplication::translate("xz::members::Free", text);
}

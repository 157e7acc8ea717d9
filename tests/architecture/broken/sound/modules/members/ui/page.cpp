#include "ui/widgets/table.h"
#include "domain/member.h"
#include <QWidget>

class RosterPage : public QWidget
{
    Q_OBJECT
    void make() { setWindowTitle(tr("Members")); resizeTo(theme().row()); }
};

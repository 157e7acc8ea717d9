#include <QWidget>

class RosterPage : public QWidget
{
    Q_OBJECT
    void make() { setWindowTitle(tr("Members")); }
};

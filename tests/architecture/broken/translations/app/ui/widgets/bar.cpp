#include <QWidget>

class Bar : public QWidget
{
    Q_OBJECT
    void make() { setWindowTitle(tr("Print")); setToolTip(tr("Export")); setAccessibleName(tr("Undo")); }
};

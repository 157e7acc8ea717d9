#include <QFileDialog>

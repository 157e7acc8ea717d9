#include <QMessageBox>
#include <QFileDialog>

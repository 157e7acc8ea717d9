#include <QSqlDatabase>
// addDatabase() in a comment is no matter
auto own = QSqlDatabase::addDatabase(driver);

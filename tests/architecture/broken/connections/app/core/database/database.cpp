auto one = QSqlDatabase::addDatabase(driver);

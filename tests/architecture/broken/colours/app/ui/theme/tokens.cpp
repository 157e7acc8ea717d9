const QColor accent("#B3261E");

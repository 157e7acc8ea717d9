const QColor band("#B3161B");

auto keep = QStringLiteral("UPDATE setting SET value = ? WHERE key = ?");

const char *found = "SELECT id FROM person WHERE name LIKE ?";
const char *good = "SELECT id FROM person WHERE name LIKE ? ESCAPE '\\'";
auto pasted = QStringLiteral("SELECT id FROM person WHERE name = '%1'").arg(name);
const char *year = "SELECT strftime('%Y', birth) FROM person";
const char *words = "nothing is like it";

const char *read = "SELECT name FROM person";
const char *add = "INSERT INTO person (name) VALUES (?)";
const char *drop = "delete from person WHERE id = ?";
const char *words = "Update the roster";

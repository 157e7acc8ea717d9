const char *add = "INSERT INTO change_log (id) VALUES (?)";

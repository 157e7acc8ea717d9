const char *log = "SELECT id FROM change_log";

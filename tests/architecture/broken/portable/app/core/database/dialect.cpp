const char *upsert = "INSERT INTO person (id) VALUES (?) ON CONFLICT DO NOTHING";

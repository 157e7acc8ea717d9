-- Accounts of an office that wants a login; none: everybody works as administrator.
CREATE TABLE account (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,                -- stands in the change log
    role TEXT NOT NULL,                       -- reader, clerk, administrator
    password TEXT NOT NULL,                   -- Argon2id, encoded with its salt and costs
    is_active INTEGER NOT NULL DEFAULT 1
);

-- The change log: one row per change set, one row per changed record. before/after are JSON objects of the columns
-- that changed, so that history reads field by field and undo needs nothing else; of an inserted or removed record, all columns
-- that do not have their default.
-- hash is SHA-256 over the previous set's hash, this set's head and its rows: records/changechain.h gives the exact bytes.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,                   -- 1, 2, 3 … without gaps
    kind TEXT NOT NULL,                       -- do, undo, redo, quiet (logged, but not offered to undo)
    target_id INTEGER REFERENCES change_set(id), -- the change set that undo or redo speaks of
    title TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,                         -- ISO, UTC, milliseconds
    row_count INTEGER NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX change_set_by_target ON change_set(target_id, id);
CREATE INDEX change_set_by_kind ON change_set(kind, id);
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    change_set_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    kind TEXT NOT NULL,                       -- insert, update, remove
    version INTEGER NOT NULL,                 -- of the record after the change; of a removed one, before it
    before_json TEXT NOT NULL DEFAULT '',
    after_json TEXT NOT NULL DEFAULT '',
    secret_digest TEXT NOT NULL DEFAULT ''    -- SHA-256 of change_secret.content
);
CREATE INDEX change_log_by_set ON change_log(change_set_id, id);
CREATE INDEX change_log_by_record ON change_log(table_name, row_id, id);
-- Values of secret columns (identity number): kept for undo, never shown by history, may be purged without breaking the chain.
CREATE TABLE change_secret (
    change_log_id INTEGER PRIMARY KEY,
    content TEXT NOT NULL
);
-- The newest hash a second time, so that a log cut off at its end is noticed.
CREATE TABLE change_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_set_id INTEGER NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO change_head (id, change_set_id, hash) VALUES (1, 0, '');

-- The search index. FTS5 is SQLite's own; another server brings its own form of search_text.
CREATE TABLE search_kind (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL UNIQUE
);
-- Newer records have greater ids, which are the row ids of search_text, too.
CREATE TABLE search_row (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL REFERENCES search_kind(id),
    record INTEGER NOT NULL,
    UNIQUE (kind, record)
);
-- Prefixes of one and three characters are kept, as they begin too many words to be gathered on each key press.
-- Tokens alone without places (pairs overlap, so places say little) make it a third of the size.
CREATE VIRTUAL TABLE search_text USING fts5(body, tokenize = 'xz', detail = 'none', columnsize = 0, prefix = '1 3');

-- What the office sets for itself: settings, own print templates, own strokes and readings.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL                       -- JSON
);
CREATE TABLE template_override (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    template_id TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 0,     -- at most one of a template; none: the one that ships
    UNIQUE (template_id, name)
);
CREATE TABLE name_override (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    character TEXT NOT NULL,
    kind TEXT NOT NULL,                       -- strokes, reading
    value TEXT NOT NULL,                      -- digits 1–5; numbered pinyin (qiu2)
    UNIQUE (character, kind)
);
CREATE TABLE secret_view (                    -- somebody had a masked value shown
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    table_name TEXT NOT NULL, record_id INTEGER NOT NULL, column_name TEXT NOT NULL
);
CREATE INDEX secret_view_by_record ON secret_view(table_name, record_id);

-- What the archive of a person holds beyond one row: in-service education, posts within a term, fields of the office's own.
ALTER TABLE person ADD COLUMN service_education TEXT NOT NULL DEFAULT ''; -- 在职学历; education is 全日制学历
ALTER TABLE person ADD COLUMN service_degree TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN service_school TEXT NOT NULL DEFAULT '';
-- "血型：A；车牌：…": the values of custom_value, kept by CustomFields, so that history and search of a person have them.
ALTER TABLE person ADD COLUMN custom_text TEXT NOT NULL DEFAULT '';
ALTER TABLE membership ADD COLUMN entry_meeting TEXT NOT NULL DEFAULT ''; -- decided on coming in; deciding_meeting is that of leaving
-- "委员 2022-01—2024-01；常委 2024-01—": held_post in words, kept by HeldPosts, for the membership's history.
ALTER TABLE membership ADD COLUMN post_history TEXT NOT NULL DEFAULT '';
CREATE TABLE held_post (                      -- a post within a term, with from and to: 委员 becomes 常委 in mid-term
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    membership_id INTEGER NOT NULL REFERENCES membership(id),
    position INTEGER NOT NULL,                -- as the office orders them, 1 first
    post_id INTEGER NOT NULL REFERENCES post(id),
    starts TEXT NOT NULL DEFAULT '', ends TEXT NOT NULL DEFAULT '', -- ISO of any precision; no end: held still
    meeting TEXT NOT NULL DEFAULT ''          -- that decided on it
);
CREATE INDEX held_post_by_membership ON held_post(membership_id, position);
CREATE INDEX held_post_by_post ON held_post(post_id);
CREATE TABLE custom_field (                   -- 自定义栏目
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,                       -- text, date, choice
    choices TEXT NOT NULL DEFAULT '',         -- one a line
    is_archived INTEGER NOT NULL DEFAULT 0    -- no longer offered; its values stay
);
CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER NOT NULL REFERENCES person(id),
    field_id INTEGER NOT NULL REFERENCES custom_field(id),
    text TEXT NOT NULL,
    sort_key TEXT NOT NULL,                   -- pinyin, ISO date or the choice's place
    UNIQUE (person_id, field_id)
);
CREATE INDEX custom_value_by_key ON custom_value(field_id, sort_key, person_id);
CREATE INDEX custom_value_by_text ON custom_value(field_id, text, person_id);
CREATE INDEX person_by_phone ON person(phone);

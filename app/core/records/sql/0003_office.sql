-- What modules share: attachments, links, numbers, tasks, duty records.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    owner_table TEXT NOT NULL, owner_id INTEGER NOT NULL,
    role TEXT NOT NULL DEFAULT '',            -- photo, text, enclosure …
    name TEXT NOT NULL,                       -- file name as the user gave it
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL,                    -- bytes
    sha256 TEXT NOT NULL                      -- hex; the file's name under <database>.files/
);
CREATE INDEX attachment_by_owner ON attachment(owner_table, owner_id, role, id);
CREATE INDEX attachment_by_hash ON attachment(sha256);
CREATE TABLE record_link (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    from_table TEXT NOT NULL, from_id INTEGER NOT NULL,
    to_table TEXT NOT NULL, to_id INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT '',            -- 引用, 转化, 办理 …
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (from_table, from_id, to_table, to_id, kind)
);
CREATE INDEX record_link_by_target ON record_link(to_table, to_id);
CREATE TABLE number_series (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,                -- members.certificate
    name TEXT NOT NULL,
    pattern TEXT NOT NULL                     -- {term}-{number:4}
);
CREATE TABLE number_issue (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    series_id INTEGER NOT NULL REFERENCES number_series(id),
    scope TEXT NOT NULL,                      -- the pattern with every field but the number filled in: numbers run from 1 in each
    number INTEGER NOT NULL,
    text TEXT NOT NULL,                       -- as printed
    state TEXT NOT NULL,                      -- reserved, used, void
    owner_table TEXT NOT NULL DEFAULT '', owner_id INTEGER NOT NULL DEFAULT 0,
    issued_on TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',          -- why it is void
    UNIQUE (series_id, scope, number)
);
CREATE INDEX number_issue_by_owner ON number_issue(owner_table, owner_id);
CREATE TABLE task (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',            -- the task source's own word
    owner_table TEXT NOT NULL DEFAULT '', owner_id INTEGER NOT NULL DEFAULT 0,
    assignee TEXT NOT NULL DEFAULT '',
    starts TEXT NOT NULL, due TEXT NOT NULL DEFAULT '', -- ISO dates; no due date: empty
    warn_days INTEGER NOT NULL DEFAULT 2,     -- working days before due when the lamp turns amber
    state TEXT NOT NULL DEFAULT 'open',       -- open, done, cancelled
    closed_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX task_by_due ON task(state, due, id);
CREATE INDEX task_by_owner ON task(owner_table, owner_id);
CREATE TABLE duty_record (                    -- 履职: one fact, entered once, where it happened
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER NOT NULL REFERENCES person(id),
    date TEXT NOT NULL,
    kind TEXT NOT NULL,                       -- 会议出席, 提案, 社情民意, 大会发言 …
    item TEXT NOT NULL DEFAULT '',            -- what it was: the meeting, the proposal's title
    role TEXT NOT NULL DEFAULT '',            -- 第一提案人, 联名, 主笔, 参与 …
    outcome TEXT NOT NULL DEFAULT '',         -- 出席, 请假, 缺席, 立案, 采用 …
    level TEXT NOT NULL DEFAULT '',           -- 国家, 省, 市, 县
    quantity REAL NOT NULL DEFAULT 1,         -- half days, pieces
    organiser TEXT NOT NULL DEFAULT '',       -- 谁组织谁记录
    source_table TEXT NOT NULL DEFAULT '', source_id INTEGER NOT NULL DEFAULT 0,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX duty_record_by_person ON duty_record(person_id, date, id);
CREATE INDEX duty_record_by_source ON duty_record(source_table, source_id);
CREATE INDEX duty_record_by_date ON duty_record(date, id);

-- People, terms (届), memberships, organisations and the code tables the office edits.
CREATE TABLE term (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    number INTEGER NOT NULL UNIQUE,           -- 5
    name TEXT NOT NULL,                       -- 第五届
    starts TEXT, ends TEXT,
    is_current INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE, short_name TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT '',
    initials TEXT NOT NULL DEFAULT '', pinyin TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT ''
);
CREATE TABLE sector (                         -- 界别
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    term_id INTEGER NOT NULL REFERENCES term(id), position INTEGER NOT NULL,
    name TEXT NOT NULL, short_name TEXT NOT NULL DEFAULT '',
    UNIQUE (term_id, name)
);
CREATE TABLE party (                          -- 党派, 政治面貌
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, short_name TEXT NOT NULL DEFAULT ''
);
CREATE TABLE committee (                      -- 专委会
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    term_id INTEGER NOT NULL REFERENCES term(id), position INTEGER NOT NULL,
    name TEXT NOT NULL, short_name TEXT NOT NULL DEFAULT '',
    UNIQUE (term_id, name)
);
CREATE TABLE member_group (                   -- 小组
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    term_id INTEGER NOT NULL REFERENCES term(id), position INTEGER NOT NULL,
    name TEXT NOT NULL, room TEXT NOT NULL DEFAULT '',
    UNIQUE (term_id, name)
);
CREATE TABLE post (                           -- 政协职务: 主席 … 委员
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL, name TEXT NOT NULL UNIQUE,
    is_leader INTEGER NOT NULL DEFAULT 0      -- 主席, 副主席, 秘书长: listed by rank before the rest
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,                       -- clean: no spaces, "·"
    stroke_key TEXT NOT NULL DEFAULT '', pinyin_key TEXT NOT NULL DEFAULT '',
    pinyin TEXT NOT NULL DEFAULT '',          -- ōuyáng huìmǐn, shown
    pinyin_search TEXT NOT NULL DEFAULT '',   -- ouyanghuimin
    initials TEXT NOT NULL DEFAULT '',        -- oyhm
    pinyin_override TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '',             -- 男, 女 or empty
    birth TEXT NOT NULL DEFAULT '',           -- YYYY, YYYY-MM or YYYY-MM-DD
    ethnicity TEXT NOT NULL DEFAULT '',       -- 汉族, 壮族 …
    native_place TEXT NOT NULL DEFAULT '', birthplace TEXT NOT NULL DEFAULT '',
    work_start TEXT NOT NULL DEFAULT '',
    education TEXT NOT NULL DEFAULT '', degree TEXT NOT NULL DEFAULT '', school TEXT NOT NULL DEFAULT '',
    professional_title TEXT NOT NULL DEFAULT '', -- 职称
    party_id INTEGER REFERENCES party(id),
    organisation TEXT NOT NULL DEFAULT '',    -- 工作单位及职务, as printed
    id_number TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', office_phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL DEFAULT '',
    expertise TEXT NOT NULL DEFAULT '', concerns TEXT NOT NULL DEFAULT '',
    experience TEXT NOT NULL DEFAULT '', social_posts TEXT NOT NULL DEFAULT '', honours TEXT NOT NULL DEFAULT '',
    photo_id INTEGER,                         -- attachment
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_by_stroke ON person(stroke_key);
CREATE INDEX person_by_name ON person(name);
CREATE TABLE membership (                     -- one person in one 届
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER NOT NULL REFERENCES person(id),
    term_id INTEGER NOT NULL REFERENCES term(id),
    sector_id INTEGER REFERENCES sector(id),
    committee_id INTEGER REFERENCES committee(id),
    committee_post TEXT NOT NULL DEFAULT '',  -- 主任, 副主任 …
    group_id INTEGER REFERENCES member_group(id),
    is_convener INTEGER NOT NULL DEFAULT 0,   -- 召集人 of the group or sector
    post_id INTEGER REFERENCES post(id),
    rank INTEGER NOT NULL DEFAULT 0,          -- 委员排序; 0: none
    certificate TEXT NOT NULL DEFAULT '',     -- 委员证号
    origin TEXT NOT NULL DEFAULT '',          -- 提名, 增补
    starts TEXT NOT NULL DEFAULT '', ends TEXT NOT NULL DEFAULT '',
    exit_kind TEXT NOT NULL DEFAULT '',       -- 届满, 辞去, 责令辞去, 撤销, 去世; empty: in office
    deciding_meeting TEXT NOT NULL DEFAULT '',
    -- copies of the person's sort keys, kept by Directory, so that a term of any size is listed from one index
    stroke_key TEXT NOT NULL DEFAULT '', pinyin_key TEXT NOT NULL DEFAULT '', rank_key TEXT NOT NULL DEFAULT '',
    UNIQUE (person_id, term_id)
);
CREATE INDEX membership_by_stroke ON membership(term_id, stroke_key, id);
CREATE INDEX membership_by_pinyin ON membership(term_id, pinyin_key, id);
CREATE INDEX membership_by_rank ON membership(term_id, rank_key, id);
CREATE INDEX membership_by_sector ON membership(term_id, sector_id, stroke_key, id);
CREATE INDEX membership_by_person ON membership(person_id);

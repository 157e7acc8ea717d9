-- Meetings with their sessions, agenda, halls, zones, attendees and the versions of their seating.
CREATE TABLE meeting_kind (                   -- 会议种类
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, alias TEXT NOT NULL DEFAULT ''
);
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',            -- name of the kind as it was
    starts TEXT NOT NULL DEFAULT '', ends TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    agenda_note TEXT NOT NULL DEFAULT '',
    term_id INTEGER REFERENCES term(id)
);
CREATE INDEX meeting_by_start ON meeting(starts, id);
CREATE TABLE meeting_session (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id), position INTEGER NOT NULL,
    title TEXT NOT NULL, date TEXT NOT NULL DEFAULT '',
    part TEXT NOT NULL DEFAULT '',            -- 上午, 下午, 晚上
    time TEXT NOT NULL DEFAULT '', room TEXT NOT NULL DEFAULT '', chair TEXT NOT NULL DEFAULT ''
);
CREATE INDEX meeting_session_by_meeting ON meeting_session(meeting_id, position);
CREATE INDEX meeting_session_by_date ON meeting_session(date);
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id), position INTEGER NOT NULL,
    level INTEGER NOT NULL DEFAULT 0,         -- 0: 一、 1: （一） 2: 1.
    title TEXT NOT NULL, presenter TEXT NOT NULL DEFAULT ''
);
CREATE INDEX agenda_item_by_meeting ON agenda_item(meeting_id, position);
CREATE TABLE hall (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id), position INTEGER NOT NULL,
    name TEXT NOT NULL
);
CREATE INDEX hall_by_meeting ON hall(meeting_id, position);
CREATE TABLE hall_area (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    hall_id INTEGER NOT NULL REFERENCES hall(id), position INTEGER NOT NULL,
    kind TEXT NOT NULL,                       -- rostrum, floor
    name TEXT NOT NULL DEFAULT '',
    row_seats TEXT NOT NULL,                  -- seats of each row, front row first: 7,12
    aisles TEXT NOT NULL DEFAULT '',          -- an aisle follows these seats: 10,20
    numbering TEXT NOT NULL DEFAULT 'continuous', -- even-left (左双右单), odd-left (左单右双), continuous
    second_at_right INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX hall_area_by_hall ON hall_area(hall_id, position);
CREATE TABLE hall_seat (                      -- seats that are not plain ones
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    area_id INTEGER NOT NULL REFERENCES hall_area(id), row_number INTEGER NOT NULL, seat_number INTEGER NOT NULL,
    flags INTEGER NOT NULL,                   -- 1 blocked, 2 kept empty, 4 wheelchair
    UNIQUE (area_id, row_number, seat_number)
);
CREATE TABLE seating_zone (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id), position INTEGER NOT NULL,
    area_id INTEGER NOT NULL REFERENCES hall_area(id),
    name TEXT NOT NULL DEFAULT '',
    ranges TEXT NOT NULL DEFAULT '',          -- JSON: [[fromRow,toRow,fromSeat,toSeat], …]; 0 is open
    people TEXT NOT NULL DEFAULT '',          -- JSON: {"classes":[],"sectors":[],"groups":[],"names":[]}
    group_by TEXT NOT NULL DEFAULT 'sector', sort_order TEXT NOT NULL DEFAULT 'strokes', fill TEXT NOT NULL DEFAULT 'rows',
    leaders_first INTEGER NOT NULL DEFAULT 0, across_aisles INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX seating_zone_by_meeting ON seating_zone(meeting_id, position);
CREATE TABLE attendee (                       -- post, unit and sector as they were when the list was made
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    person_id INTEGER REFERENCES person(id),  -- NULL: a guest outside the directory
    name TEXT NOT NULL,
    attendance_class TEXT NOT NULL DEFAULT '出席',
    sector TEXT NOT NULL DEFAULT '', sector_short TEXT NOT NULL DEFAULT '', sector_position INTEGER NOT NULL DEFAULT 0,
    group_name TEXT NOT NULL DEFAULT '', group_position INTEGER NOT NULL DEFAULT 0,
    post TEXT NOT NULL DEFAULT '', post_position INTEGER NOT NULL DEFAULT 0,
    unit TEXT NOT NULL DEFAULT '',
    rank INTEGER NOT NULL DEFAULT 0, rostrum_rank INTEGER NOT NULL DEFAULT 0,
    badge TEXT NOT NULL DEFAULT '',
    is_leader INTEGER NOT NULL DEFAULT 0, is_convener INTEGER NOT NULL DEFAULT 0, needs_wheelchair INTEGER NOT NULL DEFAULT 0,
    stroke_key TEXT NOT NULL DEFAULT '', pinyin_key TEXT NOT NULL DEFAULT '', initials TEXT NOT NULL DEFAULT '',
    surname_strokes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX attendee_by_stroke ON attendee(meeting_id, stroke_key, id);
CREATE INDEX attendee_by_person ON attendee(person_id);
CREATE TABLE seating_plan (                   -- versions of the seating; one is current
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    number INTEGER NOT NULL,
    is_current INTEGER NOT NULL DEFAULT 0,
    created TEXT NOT NULL, created_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX seating_plan_by_meeting ON seating_plan(meeting_id, number);
CREATE TABLE seat_assignment (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    plan_id INTEGER NOT NULL REFERENCES seating_plan(id),
    attendee_id INTEGER NOT NULL REFERENCES attendee(id),
    area_id INTEGER REFERENCES hall_area(id), -- NULL: no seat, for the reason below
    row_number INTEGER NOT NULL DEFAULT 0, seat_number INTEGER NOT NULL DEFAULT 0,
    zone_id INTEGER,                          -- zone whose rule applied; it may be gone since
    locked INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',          -- no-zone, zone-full, rostrum-full, taken-out
    UNIQUE (plan_id, attendee_id)
);
CREATE INDEX seat_assignment_by_plan ON seat_assignment(plan_id, area_id, row_number, seat_number);
CREATE INDEX seat_assignment_by_attendee ON seat_assignment(attendee_id);
CREATE TABLE printed_seat (                   -- what stood on paper when something was last printed
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    attendee_id INTEGER NOT NULL REFERENCES attendee(id),
    area_id INTEGER, row_number INTEGER NOT NULL DEFAULT 0, seat_number INTEGER NOT NULL DEFAULT 0,
    printed TEXT NOT NULL,
    UNIQUE (meeting_id, attendee_id)
);

INSERT INTO meeting_kind (id, position, name, alias) VALUES
    (1, 1, '全体会议', 'plenary'), (2, 2, '预备会议', 'preparatory'), (3, 3, '主席团会议', 'presidium'),
    (4, 4, '常务委员会会议', 'standing-committee'), (5, 5, '主席会议', 'chairpersons'), (6, 6, '党组会议', 'party-group'),
    (7, 7, '秘书长会议', 'secretaries'), (8, 8, '专门委员会会议', 'committee'), (9, 9, '专题协商会', 'consultation'),
    (10, 10, '双周协商座谈会', 'biweekly-consultation'), (11, 11, '对口协商', 'counterpart-consultation'),
    (12, 12, '界别协商', 'sector-consultation'), (13, 13, '提案办理协商', 'proposal-consultation'), (14, 14, '资政会', 'advisory'),
    (15, 15, '情况通报会', 'briefing'), (16, 16, '座谈会', 'forum'), (17, 17, '联组会议', 'joint-group'), (18, 18, '小组会议', 'group'),
    (19, 19, '大会发言', 'speeches'), (20, 20, '视察', 'inspection'), (21, 21, '调研', 'research'), (22, 22, '考察', 'study-tour'),
    (23, 23, '走访', 'visit'), (24, 24, '学习培训', 'training'), (25, 25, '界别活动', 'sector-activity'),
    (26, 26, '民主评议', 'appraisal'), (27, 27, '联谊', 'social');

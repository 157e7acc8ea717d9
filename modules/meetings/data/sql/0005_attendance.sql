-- Who was there: sign-in and leave by session, what a kind of meeting asks for, minutes with resolutions and votes.
ALTER TABLE meeting_kind ADD COLUMN quorum TEXT NOT NULL DEFAULT '';              -- 2/3, 1/2 of all members; empty: no rule
ALTER TABLE meeting_kind ADD COLUMN duty_kind TEXT NOT NULL DEFAULT '其他会议';    -- what attendance counts as in the duty ledger; empty: it does not
UPDATE meeting_kind SET quorum = '2/3', duty_kind = '全体会议' WHERE alias = 'plenary';
UPDATE meeting_kind SET quorum = '1/2', duty_kind = '常委会会议' WHERE alias = 'standing-committee';
UPDATE meeting_kind SET quorum = '1/2' WHERE alias IN ('presidium', 'chairpersons', 'party-group');
UPDATE meeting_kind SET duty_kind = '视察调研' WHERE alias IN ('inspection', 'research', 'study-tour', 'visit');
UPDATE meeting_kind SET duty_kind = '学习培训' WHERE alias = 'training';
UPDATE meeting_kind SET duty_kind = '民主评议' WHERE alias = 'appraisal';
UPDATE meeting_kind SET duty_kind = '' WHERE alias = 'social';
CREATE TABLE session_sign_in (                -- 签到: one who came to one session
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    session_id INTEGER NOT NULL REFERENCES meeting_session(id),
    attendee_id INTEGER NOT NULL REFERENCES attendee(id),
    arrived TEXT NOT NULL,                    -- ISO date and time, local
    left_at TEXT NOT NULL DEFAULT '',         -- 早退; empty: stayed
    way TEXT NOT NULL DEFAULT '',             -- 扫码, 证号, 姓名, 首字母, 手工
    as_what TEXT NOT NULL DEFAULT '',         -- 代理, 补签; empty: in person, in time to sign
    proxy TEXT NOT NULL DEFAULT '',           -- who came instead
    after_leave INTEGER NOT NULL DEFAULT 0,   -- 请假到会
    desk TEXT NOT NULL DEFAULT '',
    UNIQUE (session_id, attendee_id)
);
CREATE INDEX session_sign_in_by_attendee ON session_sign_in(attendee_id);
CREATE TABLE leave_request (                  -- 请假
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    attendee_id INTEGER NOT NULL REFERENCES attendee(id),
    session_id INTEGER REFERENCES meeting_session(id), -- NULL: the whole meeting
    reason TEXT NOT NULL DEFAULT '',
    asked TEXT NOT NULL DEFAULT '',           -- ISO date
    in_writing INTEGER NOT NULL DEFAULT 1,    -- 书面, else 口头
    approver TEXT NOT NULL DEFAULT '',        -- 分管副主席, 秘书长
    decided TEXT NOT NULL DEFAULT '',         -- ISO date
    state TEXT NOT NULL DEFAULT '待批'         -- 待批, 已准, 不准
);
CREATE INDEX leave_request_by_meeting ON leave_request(meeting_id, attendee_id);
CREATE INDEX leave_request_by_session ON leave_request(session_id);
CREATE INDEX leave_request_by_attendee ON leave_request(attendee_id);
CREATE TABLE meeting_minutes (                -- 会议纪要
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL UNIQUE REFERENCES meeting(id),
    number TEXT NOT NULL DEFAULT '',          -- 〔2026〕3号
    day TEXT NOT NULL DEFAULT '',             -- ISO date they are signed
    chair TEXT NOT NULL DEFAULT '', recorder TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''             -- what was discussed, a paragraph a line
);
CREATE TABLE meeting_resolution (             -- 决议, 表决事项
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id), position INTEGER NOT NULL,
    title TEXT NOT NULL, body TEXT NOT NULL DEFAULT '',
    is_voted INTEGER NOT NULL DEFAULT 0,
    members INTEGER NOT NULL DEFAULT 0,       -- all members, as it passes by more than half of them
    in_favour INTEGER NOT NULL DEFAULT 0, against INTEGER NOT NULL DEFAULT 0, abstained INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX meeting_resolution_by_meeting ON meeting_resolution(meeting_id, position);

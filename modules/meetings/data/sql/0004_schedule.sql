-- What the printed schedule says besides item, place and chair.
ALTER TABLE meeting_session ADD COLUMN content TEXT NOT NULL DEFAULT ''; -- 听取常务委员会工作报告
ALTER TABLE meeting ADD COLUMN schedule_note TEXT NOT NULL DEFAULT '';   -- 驻地早餐7:00，午餐12:00

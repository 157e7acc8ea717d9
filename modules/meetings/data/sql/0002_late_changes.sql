-- Late changes: leave, what to do about those behind, and why somebody moved.
ALTER TABLE attendee ADD COLUMN on_leave INTEGER NOT NULL DEFAULT 0; -- 请假 for the whole meeting
ALTER TABLE attendee ADD COLUMN leave_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE attendee ADD COLUMN leave_noted TEXT NOT NULL DEFAULT '';
ALTER TABLE seating_zone ADD COLUMN change_policy TEXT NOT NULL DEFAULT '上不增下不补';
ALTER TABLE seat_assignment ADD COLUMN note TEXT NOT NULL DEFAULT ''; -- why the last change by hand

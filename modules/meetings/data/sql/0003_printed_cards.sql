CREATE TABLE printed_card (                   -- what stood on a card when its template was last printed
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    template TEXT NOT NULL,                   -- id of the template: a badge may be out of date while the seat slip is not
    attendee_id INTEGER NOT NULL REFERENCES attendee(id),
    fingerprint TEXT NOT NULL,                -- of all that a card can show
    printed TEXT NOT NULL,
    UNIQUE (meeting_id, template, attendee_id)
);
CREATE INDEX printed_card_by_attendee ON printed_card(attendee_id);

-- Who looked at a secret field (identity number), and when: actor and time stand in the change log of the row.
CREATE TABLE secret_view (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER NOT NULL,               -- no reference: the note outlives the person
    name TEXT NOT NULL,
    field TEXT NOT NULL                       -- id_number
);
CREATE INDEX secret_view_by_person ON secret_view(person_id, id);

-- Pairing registers (结对联系): staff–member (机关干部联系委员), lawyer–member, leader–party.
CREATE TABLE pairing (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,                        -- staff, lawyer, leader
    term_id INTEGER NOT NULL REFERENCES term(id),
    person_id INTEGER REFERENCES person(id),   -- the member of staff and lawyer pairings
    party_id INTEGER REFERENCES party(id),     -- the party of leader pairings
    helper TEXT NOT NULL,                      -- who keeps the contact
    unit TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    starts TEXT NOT NULL DEFAULT '', ends TEXT NOT NULL DEFAULT '', -- no end: holds still
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX pairing_by_person ON pairing(person_id, kind);
CREATE INDEX pairing_by_party ON pairing(party_id);
CREATE INDEX pairing_by_term ON pairing(term_id, kind, ends);

-- Schemes of duty performance as the office changed them, and the scores of closed years.
CREATE TABLE score_scheme (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL,                       -- jinan; one of the shipped ones or the office's own
    name TEXT NOT NULL,
    year INTEGER NOT NULL,                    -- holds from this year on
    text TEXT NOT NULL,                       -- JSON
    UNIQUE (code, year)
);
CREATE TABLE score_year (                     -- a closed year: the scheme as it was
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    year INTEGER NOT NULL UNIQUE,
    code TEXT NOT NULL,
    scheme TEXT NOT NULL                      -- JSON
);
CREATE TABLE member_score (                   -- a member's score of a closed year
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 1,
    score_year_id INTEGER NOT NULL REFERENCES score_year(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    total INTEGER NOT NULL,                   -- thousandths of a point
    grade TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL,                      -- JSON, as `members score` writes it
    UNIQUE (score_year_id, person_id)
);
CREATE INDEX member_score_by_person ON member_score(person_id);

-- The roster of one sector, members in office first: counted and read from the index alone.
CREATE INDEX membership_roster_by_sector ON membership(term_id, sector_id, exit_kind, stroke_key, id);

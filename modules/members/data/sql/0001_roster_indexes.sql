-- The roster shows members in office first: each order from one index, so that any window of it is found without reading rows.
CREATE INDEX membership_roster_by_stroke ON membership(term_id, exit_kind, stroke_key, id);
CREATE INDEX membership_roster_by_pinyin ON membership(term_id, exit_kind, pinyin_key, id);
CREATE INDEX membership_roster_by_rank ON membership(term_id, exit_kind, rank_key, id);

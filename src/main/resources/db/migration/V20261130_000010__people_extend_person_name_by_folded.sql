-- One walk in the order of the readings answers every search by name or reading: what is looked for
-- is tested in the index, before any row is read. by_kana_and_plain is of the version before.
ALTER TABLE person_name
  ADD KEY IF NOT EXISTS by_kana_and_folded (search_kana, person_id, search_folded, search_plain);

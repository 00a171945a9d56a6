-- One walk in the order of the readings answers a search by reading and one by name: what a name
-- begins with is tested in the index, before any row is read.
ALTER TABLE person_name
  ADD KEY IF NOT EXISTS by_kana_and_plain (search_kana, person_id, search_plain),
  DROP KEY IF EXISTS by_kana_and_person,
  DROP KEY IF EXISTS by_search_plain,
  DROP KEY IF EXISTS by_search_name;

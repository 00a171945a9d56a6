-- A page of people is read in the order of their readings and ends with the page.
ALTER TABLE person_name
  ADD KEY IF NOT EXISTS by_kana_and_person (search_kana, person_id),
  DROP KEY IF EXISTS by_kana;

-- The name without spaces, so that it is found however it is spaced.
ALTER TABLE person_name
  ADD COLUMN IF NOT EXISTS search_name VARCHAR(100) AS (REPLACE(REPLACE(name, ' ', ''), '　', '')) PERSISTENT,
  ADD KEY IF NOT EXISTS by_search_name (search_name);

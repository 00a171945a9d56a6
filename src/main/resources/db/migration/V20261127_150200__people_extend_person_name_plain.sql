-- The name without spaces and without variation selectors (異体字セレクタ, U+FE00 to U+FE0F and U+E0100
-- to U+E01EF), so that it is found with or without them.
ALTER TABLE person_name
  ADD COLUMN IF NOT EXISTS search_plain VARCHAR(100)
    AS (REGEXP_REPLACE(name, '[ \\x{3000}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]', '')) PERSISTENT,
  ADD KEY IF NOT EXISTS by_search_plain (search_plain);

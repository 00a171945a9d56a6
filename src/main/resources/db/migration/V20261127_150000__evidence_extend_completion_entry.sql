-- What others entered of a person's course and fiscal year is counted: two at once would be the same
-- number, and only one of them is kept. Null for what the person did and for external courses.
ALTER TABLE completion
  ADD COLUMN IF NOT EXISTS entry_number SMALLINT NULL,
  ADD UNIQUE KEY IF NOT EXISTS one_entry_at_a_time (person_id, course, fiscal_year, entry_number);

-- The same training of a person once more, after it was taken back or as another course; 0 for the first.
ALTER TABLE earlier_training
  ADD COLUMN IF NOT EXISTS number SMALLINT NOT NULL DEFAULT 0,
  ADD UNIQUE KEY IF NOT EXISTS once_each (person_id, name, taken_on, number),
  DROP KEY IF EXISTS once;

-- The same training of a person once more, after its entry was taken back; 0 for the first.
ALTER TABLE external_training
  ADD COLUMN IF NOT EXISTS number SMALLINT NOT NULL DEFAULT 0,
  ADD UNIQUE KEY IF NOT EXISTS once_each (person_id, name, held_on, number),
  DROP KEY IF EXISTS once;

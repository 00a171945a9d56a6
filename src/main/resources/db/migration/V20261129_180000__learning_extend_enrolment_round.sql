-- Whoever owes a course again takes it again: a second way through it in the same fiscal year, under
-- the same appointment. What the version before inserts is the first.
ALTER TABLE enrolment
  ADD COLUMN IF NOT EXISTS round SMALLINT NOT NULL DEFAULT 0,
  ADD UNIQUE KEY IF NOT EXISTS once_a_round (person_id, course, fiscal_year, appointment_id, round),
  DROP KEY IF EXISTS once;

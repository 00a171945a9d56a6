-- How a duty stands in the figures of its year, which count people on the reference day: OUT where
-- its person was not in scope then, or it was not open; DONE; or OPEN. Null in the rows of years
-- that were closed before figures counted so: those figures count duties, and stay.
ALTER TABLE year_closing_duty
  ADD COLUMN IF NOT EXISTS figure VARCHAR(10) NULL;

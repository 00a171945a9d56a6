-- The fiscal year to which a duty belongs since it was stated anew: what is owed for something that
-- happened goes with its due day. NULL in rows of before: the year of the duty's own row.
ALTER TABLE duty_restated ADD COLUMN IF NOT EXISTS fiscal_year SMALLINT NULL;

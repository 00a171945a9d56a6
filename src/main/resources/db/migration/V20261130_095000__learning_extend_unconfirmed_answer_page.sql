-- What was left is held against what is saved by the same rule as a save. Empty: its page did not tell.
ALTER TABLE unconfirmed_answer
  ADD COLUMN IF NOT EXISTS page BIGINT NULL,
  ADD COLUMN IF NOT EXISTS page_change INT NULL,
  ADD COLUMN IF NOT EXISTS shown_saves INT NULL;

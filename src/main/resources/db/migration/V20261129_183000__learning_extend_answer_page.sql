-- The last change of a shown page counts, not the last to arrive. Empty: sent without a number.
ALTER TABLE answer
  ADD COLUMN IF NOT EXISTS page BIGINT NULL,
  ADD COLUMN IF NOT EXISTS page_change INT NULL;

-- How a start of handling came to be known: CONFIRMED after the pass, BEFORE_PASS where it began before
-- it, TAKEN_OVER from what was kept before the product, with its document. The reason is given with
-- the last two.
ALTER TABLE handling_start
  ADD COLUMN IF NOT EXISTS kind VARCHAR(20) NOT NULL DEFAULT 'CONFIRMED',
  ADD COLUMN IF NOT EXISTS document_number VARCHAR(100) NULL,
  ADD COLUMN IF NOT EXISTS reason VARCHAR(500) NULL;

-- Who gave more time; null for what follows from the facts.
ALTER TABLE duty_change
  ADD COLUMN IF NOT EXISTS extended_by UUID NULL;

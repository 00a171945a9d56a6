-- From which address, and in which session; absent for what no request did.
ALTER TABLE audit_entry
  ADD COLUMN IF NOT EXISTS address VARCHAR(64) NULL,
  ADD COLUMN IF NOT EXISTS session_id UUID NULL;

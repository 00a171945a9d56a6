-- Whether somebody put on another's account; what a version before begins does not say so
ALTER TABLE web_session
  ADD COLUMN IF NOT EXISTS stands_in BOOLEAN NOT NULL DEFAULT FALSE;

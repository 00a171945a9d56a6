-- Once a login is of a shared PC it stays so to its end, whatever becomes of the cookie
ALTER TABLE web_session
  ADD COLUMN IF NOT EXISTS shared_pc BOOLEAN NOT NULL DEFAULT FALSE;

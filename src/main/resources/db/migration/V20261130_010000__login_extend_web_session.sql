-- With what somebody logged in, for the page of one's own logins; absent in rows of old.
ALTER TABLE web_session
  ADD COLUMN IF NOT EXISTS browser VARCHAR(20) NULL,
  ADD COLUMN IF NOT EXISTS device VARCHAR(20) NULL;

-- For the page that shows the trail of a day.
CREATE INDEX IF NOT EXISTS of_time ON audit_entry (recorded_at);

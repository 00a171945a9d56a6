-- As in duty: a reason is kept as the key of its text and what stands in it.
ALTER TABLE duty_change MODIFY reason VARCHAR(1000) NOT NULL;

-- A reason is kept as the key of its text and what stands in it, which takes more room than words.
ALTER TABLE duty MODIFY reason VARCHAR(1000) NOT NULL;

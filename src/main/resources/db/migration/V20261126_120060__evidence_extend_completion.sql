-- What another person entered has no attempt; an external course has no version of ours either.
ALTER TABLE completion
  MODIFY enrolment_id UUID NULL,
  MODIFY attempt_id UUID NULL,
  MODIFY course_version CHAR(64) NULL,
  MODIFY policy_version VARCHAR(20) NULL,
  MODIFY correct SMALLINT NULL,
  MODIFY drawn SMALLINT NULL,
  MODIFY pass_mark SMALLINT NULL,
  MODIFY started_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS source_id UUID NULL,
  ADD COLUMN IF NOT EXISTS title VARCHAR(200) NULL,
  ADD COLUMN IF NOT EXISTS entered_by UUID NULL,
  ADD COLUMN IF NOT EXISTS entered_by_words VARCHAR(300) NULL,
  ADD COLUMN IF NOT EXISTS recorded_at DATETIME(6) NULL,
  ADD UNIQUE KEY IF NOT EXISTS once_entered (source_id);

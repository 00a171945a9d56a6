-- What was wrong with a confirmed start of handling: another day, or none (new_day is null); the newest revision counts.
CREATE TABLE IF NOT EXISTS handling_start_correction (
  id UUID NOT NULL PRIMARY KEY,
  start_id UUID NOT NULL,
  revision SMALLINT NOT NULL,
  new_day DATE NULL,
  reason VARCHAR(500) NOT NULL,
  corrected_by UUID NOT NULL,
  corrected_at DATETIME(6) NOT NULL,
  UNIQUE KEY one_revision (start_id, revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

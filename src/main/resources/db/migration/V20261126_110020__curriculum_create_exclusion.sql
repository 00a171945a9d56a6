CREATE TABLE IF NOT EXISTS exclusion (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  reason VARCHAR(40) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  note VARCHAR(500) NOT NULL,
  requested_by UUID NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  KEY of_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

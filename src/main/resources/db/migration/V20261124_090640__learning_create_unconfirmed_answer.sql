CREATE TABLE IF NOT EXISTS unconfirmed_answer (
  id UUID NOT NULL PRIMARY KEY,
  attempt_id UUID NOT NULL,
  person_id UUID NOT NULL,
  question VARCHAR(80) NOT NULL,
  chosen VARCHAR(200) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  UNIQUE KEY newest (attempt_id, question),
  KEY of_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

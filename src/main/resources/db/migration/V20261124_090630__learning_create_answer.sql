CREATE TABLE IF NOT EXISTS answer (
  attempt_id UUID NOT NULL,
  question VARCHAR(80) NOT NULL,
  chosen VARCHAR(200) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  saves INT NOT NULL,
  PRIMARY KEY (attempt_id, question)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

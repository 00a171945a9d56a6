CREATE TABLE IF NOT EXISTS identity_link (
  id UUID NOT NULL PRIMARY KEY,
  issuer VARCHAR(300) NOT NULL,
  subject VARCHAR(100) NOT NULL,
  person_id UUID NOT NULL,
  staff_number VARCHAR(20) NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  running BOOLEAN NULL,
  UNIQUE KEY one_account (issuer, subject, running),
  UNIQUE KEY one_person (person_id, running)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS notice (
  id UUID NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL,
  person_id UUID NOT NULL,
  staff_number VARCHAR(20) NOT NULL,
  effective_on DATE NOT NULL,
  document_number VARCHAR(100) NULL,
  sequence VARCHAR(40) NULL,
  corrects UUID NULL,
  place VARCHAR(200) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  KEY of_person (person_id, effective_on),
  KEY of_change (change_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

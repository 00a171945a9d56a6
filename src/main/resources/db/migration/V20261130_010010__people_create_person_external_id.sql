CREATE TABLE IF NOT EXISTS person_external_id (
  row_id UUID NOT NULL PRIMARY KEY,
  fact_id UUID NOT NULL,
  change_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  person_id UUID NOT NULL,
  external_id VARCHAR(100) NOT NULL,
  UNIQUE KEY one_version (fact_id, change_id),
  KEY of_person (person_id),
  KEY of_id (external_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS designation (
  row_id UUID NOT NULL PRIMARY KEY,
  fact_id UUID NOT NULL,
  change_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  person_id UUID NOT NULL,
  department_id UUID NOT NULL,
  role VARCHAR(40) NOT NULL,
  affairs VARCHAR(300) NOT NULL,
  scope VARCHAR(1000) NOT NULL,
  document_number VARCHAR(100) NULL,
  UNIQUE KEY one_version (fact_id, change_id),
  KEY of_person (person_id),
  KEY of_department (department_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

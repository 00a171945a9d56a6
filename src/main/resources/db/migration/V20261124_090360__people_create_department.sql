CREATE TABLE IF NOT EXISTS department (
  row_id UUID NOT NULL PRIMARY KEY,
  fact_id UUID NOT NULL,
  change_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  code VARCHAR(40) NOT NULL,
  name VARCHAR(100) NOT NULL,
  parent_id UUID NULL,
  in_scope BOOLEAN NOT NULL,
  UNIQUE KEY one_version (fact_id, change_id),
  KEY by_code (code),
  KEY of_parent (parent_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS person (
  id UUID NOT NULL PRIMARY KEY,
  external_id VARCHAR(100) NULL,
  created_change BIGINT NOT NULL,
  UNIQUE KEY one_external_id (external_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

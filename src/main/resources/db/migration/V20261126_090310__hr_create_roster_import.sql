CREATE TABLE IF NOT EXISTS roster_import (
  id UUID NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL,
  applied_by VARCHAR(100) NOT NULL,
  applied_at DATETIME(6) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  effective_on DATE NOT NULL,
  everybody BOOLEAN NOT NULL,
  result LONGTEXT NOT NULL,
  UNIQUE KEY one_change (change_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

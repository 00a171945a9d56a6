CREATE TABLE IF NOT EXISTS training_import (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  session_id UUID NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  applied_by UUID NOT NULL,
  applied_at DATETIME(6) NOT NULL,
  taken INT NOT NULL,
  repeated INT NOT NULL,
  faults INT NOT NULL,
  KEY by_time (applied_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

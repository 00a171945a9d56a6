CREATE TABLE IF NOT EXISTS roster_upload (
  id UUID NOT NULL PRIMARY KEY,
  uploaded_by VARCHAR(100) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  effective_on DATE NOT NULL,
  everybody BOOLEAN NOT NULL,
  profile MEDIUMTEXT NOT NULL,
  bytes LONGBLOB NOT NULL,
  preview LONGTEXT NOT NULL,
  KEY by_time (uploaded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS roster_profile (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  saved_by VARCHAR(100) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  KEY by_name (name, saved_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

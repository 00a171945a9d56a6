CREATE TABLE IF NOT EXISTS training_upload (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  session_id UUID NULL,
  file_name VARCHAR(200) NOT NULL,
  bytes LONGBLOB NOT NULL,
  uploaded_by UUID NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  KEY by_time (uploaded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

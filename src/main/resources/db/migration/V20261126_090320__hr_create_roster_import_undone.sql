CREATE TABLE IF NOT EXISTS roster_import_undone (
  import_id UUID NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL,
  undone_by VARCHAR(100) NOT NULL,
  undone_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

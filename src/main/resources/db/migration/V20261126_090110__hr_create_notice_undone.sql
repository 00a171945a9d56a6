CREATE TABLE IF NOT EXISTS notice_undone (
  notice_id UUID NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL,
  KEY of_change (change_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

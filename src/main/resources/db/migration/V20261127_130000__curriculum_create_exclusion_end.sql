CREATE TABLE IF NOT EXISTS exclusion_end (
  exclusion_id UUID NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL,
  last_day DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  ended_by UUID NOT NULL,
  ended_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

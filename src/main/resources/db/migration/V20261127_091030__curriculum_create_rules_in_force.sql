-- Which requirements and terms everybody's duties were last worked out with.
CREATE TABLE IF NOT EXISTS rules_in_force (
  change_id BIGINT NOT NULL PRIMARY KEY,
  sha256 CHAR(64) NOT NULL,
  since DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

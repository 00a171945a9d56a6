-- How far duty_state was held against duty_reckoned: one row a turn of the check, by whichever node
-- took it; reached is null where everybody had been looked at. Turns of the last week are kept.
CREATE TABLE IF NOT EXISTS duty_state_check (
  turn BIGINT NOT NULL PRIMARY KEY,
  reached UUID NULL,
  people INT NOT NULL,
  differing INT NOT NULL,
  checked_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

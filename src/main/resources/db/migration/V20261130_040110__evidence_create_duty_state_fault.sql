-- Of whom duty_state was found to say something else than duty_reckoned, until it does not.
CREATE TABLE IF NOT EXISTS duty_state_fault (
  person_id UUID NOT NULL PRIMARY KEY,
  found_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

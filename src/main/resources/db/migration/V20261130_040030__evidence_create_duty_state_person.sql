-- Whose rows of duty_state have been written, and how often. Whoever writes them writes this row
-- first: two that change what follows from each other (a duty and a pass) wait here, and on Galera
-- one of them is run again.
CREATE TABLE IF NOT EXISTS duty_state_person (
  person_id UUID NOT NULL PRIMARY KEY,
  times_written BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

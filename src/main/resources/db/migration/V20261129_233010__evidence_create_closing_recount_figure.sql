-- The figures of a recount, by course; the row of all courses together has none.
CREATE TABLE IF NOT EXISTS closing_recount_figure (
  recount_id UUID NOT NULL,
  course VARCHAR(60) NOT NULL,
  owed INT NOT NULL,
  fulfilled INT NOT NULL,
  excluded INT NOT NULL,
  unmet INT NOT NULL,
  net_fulfilled INT NOT NULL,
  net_owed INT NOT NULL,
  PRIMARY KEY (recount_id, course)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

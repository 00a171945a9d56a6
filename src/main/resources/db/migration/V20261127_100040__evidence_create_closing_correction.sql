-- What was found after the closing about one unmet duty; counts only with a second person's approval.
-- number: 0 for the first about the duty, and one more after each that was declined.
CREATE TABLE IF NOT EXISTS closing_correction (
  id UUID NOT NULL PRIMARY KEY,
  fiscal_year SMALLINT NOT NULL,
  duty_id UUID NOT NULL,
  number SMALLINT NOT NULL,
  found VARCHAR(20) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  document VARCHAR(100) NOT NULL,
  requested_by UUID NOT NULL,
  requested_by_words VARCHAR(300) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  UNIQUE KEY one_at_a_time (duty_id, number),
  KEY of_year (fiscal_year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- 数え直し: all figures of a closed year counted again from what was known when it was closed; holds
-- only with a second person's approval (closing_correction_decision, whose correction_id names it).
-- number: 0 for the first of the year, and one more after each that was decided.
CREATE TABLE IF NOT EXISTS closing_recount (
  id UUID NOT NULL PRIMARY KEY,
  fiscal_year SMALLINT NOT NULL,
  number SMALLINT NOT NULL,
  rule SMALLINT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  document VARCHAR(100) NOT NULL,
  requested_by UUID NOT NULL,
  requested_by_words VARCHAR(300) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  UNIQUE KEY one_at_a_time (fiscal_year, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

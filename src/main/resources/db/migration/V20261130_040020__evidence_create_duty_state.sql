-- What duty_reckoned says, kept: one row a duty that is not withdrawn, written in the transaction of
-- the change, and by `rebuild`. It can be thrown away at any time. Days (open, late, away, who works
-- where) and what a closing says are the reader's conditions, never folded in.
CREATE TABLE IF NOT EXISTS duty_state (
  fiscal_year SMALLINT NOT NULL,
  person_id UUID NOT NULL,
  course VARCHAR(60) NOT NULL,
  duty_id UUID NOT NULL,
  appointment_id UUID NOT NULL,
  requirement VARCHAR(60) NOT NULL,
  credit VARCHAR(20) NOT NULL,
  opens_on DATE NOT NULL,
  due_on DATE NOT NULL,
  rule_due_on DATE NULL,
  credit_from DATE NULL,
  known_on DATE NULL,
  reason VARCHAR(1000) NOT NULL,
  fulfilled_at DATETIME(6) NULL,
  appointed_until DATE NULL,
  PRIMARY KEY (fiscal_year, person_id, course, duty_id),
  KEY of_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

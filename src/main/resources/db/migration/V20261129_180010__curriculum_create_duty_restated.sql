-- What else follows the facts of a duty beside its due date: since when it can be taken and counts,
-- when the rule has it, and its reason; the newest row holds.
CREATE TABLE IF NOT EXISTS duty_restated (
  duty_id UUID NOT NULL,
  change_id BIGINT NOT NULL,
  opens_on DATE NOT NULL,
  rule_due_on DATE NOT NULL,
  credit_from DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (duty_id, change_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS duty_change (
  id UUID NOT NULL PRIMARY KEY,
  duty_id UUID NOT NULL,
  change_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  effective_on DATE NOT NULL,
  old_due_on DATE NULL,
  new_due_on DATE NULL,
  reason VARCHAR(500) NOT NULL,
  UNIQUE KEY one_a_change (duty_id, change_id, kind)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- What became of a task, step by step; the key lets one node alone take the next step.
CREATE TABLE IF NOT EXISTS account_task_state (
  appointment_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL,
  due_on DATE NOT NULL,
  step INT NOT NULL,
  state VARCHAR(10) NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  again_at DATETIME(6) NULL,
  detail VARCHAR(300) NOT NULL,
  PRIMARY KEY (appointment_id, kind, due_on, step)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

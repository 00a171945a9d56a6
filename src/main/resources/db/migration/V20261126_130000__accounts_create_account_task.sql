-- What is to be done at the identity provider; written with the change in the roster, done after it.
CREATE TABLE IF NOT EXISTS account_task (
  appointment_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL,
  due_on DATE NOT NULL,
  person_id UUID NOT NULL,
  staff_number VARCHAR(20) NOT NULL,
  change_id BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (appointment_id, kind, due_on),
  KEY by_day (due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS office_event_department (
  event_id UUID NOT NULL,
  department_id UUID NOT NULL,
  PRIMARY KEY (event_id, department_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

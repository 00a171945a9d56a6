-- Of which departments, with what lies below them.
CREATE TABLE IF NOT EXISTS section_confirmation_department (
  confirmation_id UUID NOT NULL,
  department_id UUID NOT NULL,
  PRIMARY KEY (confirmation_id, department_id),
  KEY of_department (department_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS enrolment (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  appointment_id UUID NOT NULL,
  course VARCHAR(60) NOT NULL,
  fiscal_year SMALLINT NOT NULL,
  course_version CHAR(64) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  UNIQUE KEY once (person_id, course, fiscal_year, appointment_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

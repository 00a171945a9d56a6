CREATE TABLE IF NOT EXISTS duty (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  appointment_id UUID NOT NULL,
  requirement VARCHAR(60) NOT NULL,
  occasion VARCHAR(100) NOT NULL,
  course VARCHAR(60) NOT NULL,
  fiscal_year SMALLINT NOT NULL,
  credit VARCHAR(20) NOT NULL,
  opens_on DATE NOT NULL,
  due_on DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  change_id BIGINT NOT NULL,
  UNIQUE KEY once (person_id, requirement, occasion),
  KEY of_course (course, fiscal_year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

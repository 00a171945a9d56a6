-- department_id is null for a session of the whole town, which only the office makes.
CREATE TABLE IF NOT EXISTS group_session (
  id UUID NOT NULL PRIMARY KEY,
  mode VARCHAR(20) NOT NULL,
  course VARCHAR(60) NOT NULL,
  course_version CHAR(64) NOT NULL,
  department_id UUID NULL,
  held_on DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  speaker VARCHAR(200) NOT NULL,
  questions SMALLINT NOT NULL,
  note VARCHAR(1000) NOT NULL,
  made_by UUID NOT NULL,
  made_by_words VARCHAR(300) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  KEY by_day (held_on),
  KEY of_department (department_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

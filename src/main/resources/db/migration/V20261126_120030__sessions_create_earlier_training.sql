-- Training of before the product, as others have recorded it: never evidence of our own.
CREATE TABLE IF NOT EXISTS earlier_training (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  course VARCHAR(60) NULL,
  name VARCHAR(200) NOT NULL,
  taken_on DATE NOT NULL,
  mode VARCHAR(20) NOT NULL,
  source VARCHAR(300) NOT NULL,
  entered_by UUID NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  UNIQUE KEY once (person_id, name, taken_on),
  KEY of_course (course, taken_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

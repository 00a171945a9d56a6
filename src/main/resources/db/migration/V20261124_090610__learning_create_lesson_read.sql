CREATE TABLE IF NOT EXISTS lesson_read (
  enrolment_id UUID NOT NULL,
  lesson VARCHAR(120) NOT NULL,
  lesson_sha256 CHAR(64) NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (enrolment_id, lesson)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

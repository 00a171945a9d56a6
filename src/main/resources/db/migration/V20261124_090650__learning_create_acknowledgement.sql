CREATE TABLE IF NOT EXISTS acknowledgement (
  id UUID NOT NULL PRIMARY KEY,
  enrolment_id UUID NOT NULL,
  person_id UUID NOT NULL,
  appointment_id UUID NOT NULL,
  text_sha256 CHAR(64) NOT NULL,
  acknowledged_at DATETIME(6) NOT NULL,
  method VARCHAR(20) NOT NULL,
  UNIQUE KEY once (enrolment_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

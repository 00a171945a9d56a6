-- A correction is the next revision, with its reason. complete: this row fulfilled the course.
CREATE TABLE IF NOT EXISTS attendance (
  id UUID NOT NULL PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  revision SMALLINT NOT NULL,
  appointment_id UUID NOT NULL,
  present BOOLEAN NOT NULL,
  correct SMALLINT NULL,
  agreement_reference VARCHAR(100) NULL,
  explainer VARCHAR(200) NULL,
  explained_on DATE NULL,
  explained_with VARCHAR(300) NULL,
  complete BOOLEAN NOT NULL,
  reason VARCHAR(1000) NULL,
  ticked_by UUID NOT NULL,
  ticked_by_words VARCHAR(300) NOT NULL,
  ticked_at DATETIME(6) NOT NULL,
  UNIQUE KEY one_revision (session_id, person_id, revision),
  KEY of_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS external_training (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  appointment_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  held_on DATE NOT NULL,
  certificate VARCHAR(100) NOT NULL,
  entered_by UUID NOT NULL,
  entered_by_words VARCHAR(300) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  UNIQUE KEY once (person_id, name, held_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- One decision for each request, by somebody else than who asked.
CREATE TABLE IF NOT EXISTS exclusion_decision (
  exclusion_id UUID NOT NULL PRIMARY KEY,
  approved BOOLEAN NOT NULL,
  note VARCHAR(500) NOT NULL,
  decided_by UUID NOT NULL,
  decided_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- One decision for each correction, by somebody else than who asked for it.
CREATE TABLE IF NOT EXISTS closing_correction_decision (
  correction_id UUID NOT NULL PRIMARY KEY,
  approved BOOLEAN NOT NULL,
  note VARCHAR(500) NOT NULL,
  decided_by UUID NOT NULL,
  decided_by_words VARCHAR(300) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  ledger_entry_id UUID NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

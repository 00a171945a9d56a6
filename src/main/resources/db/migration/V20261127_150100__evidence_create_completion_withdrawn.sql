-- That an entry of another person was a mistake (取消し); the completion itself stays as it was.
CREATE TABLE IF NOT EXISTS completion_withdrawn (
  completion_id UUID NOT NULL PRIMARY KEY,
  reason VARCHAR(500) NOT NULL,
  withdrawn_by UUID NOT NULL,
  withdrawn_by_words VARCHAR(300) NOT NULL,
  withdrawn_at DATETIME(6) NOT NULL,
  ledger_entry_id UUID NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

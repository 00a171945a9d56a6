-- That an earlier training was entered by mistake (取消し); its row stays as it was.
CREATE TABLE IF NOT EXISTS earlier_training_withdrawn (
  earlier_training_id UUID NOT NULL PRIMARY KEY,
  reason VARCHAR(500) NOT NULL,
  withdrawn_by UUID NOT NULL,
  withdrawn_by_words VARCHAR(300) NOT NULL,
  withdrawn_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS office_event_withdrawn (
  event_id UUID NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  withdrawn_by UUID NOT NULL,
  withdrawn_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS appointment_stopped (
  appointment_id UUID NOT NULL PRIMARY KEY,
  stopped_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- That a designated handler's handling has started, as the 保護責任者 or the office confirmed it.
CREATE TABLE IF NOT EXISTS handling_start (
  id UUID NOT NULL PRIMARY KEY,
  designation_id UUID NOT NULL,
  started_on DATE NOT NULL,
  confirmed_by UUID NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  UNIQUE KEY once (designation_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

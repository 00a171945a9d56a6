CREATE TABLE IF NOT EXISTS office_event (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  happened_on DATE NOT NULL,
  text VARCHAR(200) NOT NULL,
  document VARCHAR(60) NULL,
  change_id BIGINT NOT NULL,
  recorded_by UUID NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  KEY by_day (happened_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS audit_entry (
  id UUID NOT NULL PRIMARY KEY,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  action VARCHAR(60) NOT NULL,
  object_kind VARCHAR(60) NOT NULL,
  object_id VARCHAR(200) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  detail VARCHAR(1000) NULL,
  KEY of_object (object_kind, object_id, recorded_at),
  KEY of_actor (actor, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

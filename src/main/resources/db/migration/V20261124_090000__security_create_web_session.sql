CREATE TABLE IF NOT EXISTS web_session (
  id UUID NOT NULL PRIMARY KEY,
  issuer VARCHAR(300) NOT NULL,
  sid VARCHAR(100) NOT NULL,
  auth_time BIGINT NOT NULL,
  subject VARCHAR(100) NOT NULL,
  person_id UUID NULL,
  started_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  revoked_reason VARCHAR(40) NULL,
  UNIQUE KEY one_login (issuer, sid, auth_time),
  KEY of_subject (issuer, subject),
  KEY of_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

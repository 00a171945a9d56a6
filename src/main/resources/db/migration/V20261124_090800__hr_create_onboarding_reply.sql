CREATE TABLE IF NOT EXISTS onboarding_reply (
  client VARCHAR(100) NOT NULL,
  idempotency_key VARCHAR(200) NOT NULL,
  request_sha256 CHAR(64) NOT NULL,
  reply MEDIUMTEXT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (client, idempotency_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS account_seen (
  issuer VARCHAR(300) NOT NULL,
  subject VARCHAR(100) NOT NULL,
  username VARCHAR(100) NOT NULL,
  name VARCHAR(200) NOT NULL,
  staff_number VARCHAR(20) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (issuer, subject)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- 年度締め: one row closes a fiscal year, once; a year without a row is open.
CREATE TABLE IF NOT EXISTS year_closing (
  fiscal_year SMALLINT NOT NULL PRIMARY KEY,
  owed INT NOT NULL,
  fulfilled INT NOT NULL,
  excluded INT NOT NULL,
  unmet INT NOT NULL,
  note VARCHAR(500) NOT NULL,
  closed_by UUID NOT NULL,
  closed_by_words VARCHAR(300) NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  ledger_entry_id UUID NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

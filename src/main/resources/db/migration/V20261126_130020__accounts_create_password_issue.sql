-- That passwords were issued by a form, once; the passwords themselves are kept nowhere.
CREATE TABLE IF NOT EXISTS password_issue (
  id UUID NOT NULL PRIMARY KEY,
  issued_by UUID NOT NULL,
  issued_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- 所属の状況の確認: that a head has looked at how the section stands, in the words and figures of that moment.
CREATE TABLE IF NOT EXISTS section_confirmation (
  id UUID NOT NULL PRIMARY KEY,
  reference_day DATE NOT NULL,
  departments VARCHAR(500) NOT NULL,
  said TEXT NOT NULL,
  net_owed INT NOT NULL,
  net_fulfilled INT NOT NULL,
  late INT NOT NULL,
  confirmed_by UUID NOT NULL,
  confirmed_by_words VARCHAR(300) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  KEY by_time (confirmed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- How each duty of a closed year stood when it was closed; the figures of that year for good.
-- left_out: away or excluded with approval on the year's last day, not counted in the net rate.
CREATE TABLE IF NOT EXISTS year_closing_duty (
  fiscal_year SMALLINT NOT NULL,
  duty_id UUID NOT NULL,
  person_id UUID NOT NULL,
  course VARCHAR(60) NOT NULL,
  state VARCHAR(20) NOT NULL,
  left_out BOOLEAN NOT NULL,
  PRIMARY KEY (fiscal_year, duty_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ENGINE=InnoDB;

-- Numbers whose holders are called wholly otherwise in the file, as somebody said who looked at it.
ALTER TABLE roster_upload ADD COLUMN IF NOT EXISTS same_persons MEDIUMTEXT NULL;

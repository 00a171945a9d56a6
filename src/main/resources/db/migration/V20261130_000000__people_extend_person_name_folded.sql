-- What a name is looked for by (PersonName.searched), written with the row; of rows of before, and of
-- those that a node of the version before writes, by the step after each migration (NamesToFind).
ALTER TABLE person_name ADD COLUMN IF NOT EXISTS search_folded VARCHAR(400) NULL;

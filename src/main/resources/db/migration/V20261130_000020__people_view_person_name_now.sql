-- The newest version of each fact, as known now; the day is the reader's condition. Made anew for
-- the folded name.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW person_name_now AS
SELECT f.* FROM person_name f
WHERE NOT EXISTS (SELECT 1 FROM person_name n WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id);

-- The newest version of each fact, as known now; the day is the reader's condition.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW post_now AS
SELECT f.* FROM post f
WHERE NOT EXISTS (SELECT 1 FROM post n WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id);

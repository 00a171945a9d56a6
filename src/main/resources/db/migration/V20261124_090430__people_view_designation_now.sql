-- The newest version of each fact, as known now; the day is the reader's condition.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW designation_now AS
SELECT f.* FROM designation f
WHERE NOT EXISTS (SELECT 1 FROM designation n WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id);

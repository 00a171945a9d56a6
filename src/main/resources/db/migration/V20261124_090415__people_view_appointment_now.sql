-- The newest version of each fact, as known now; the day is the reader's condition.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW appointment_now AS
SELECT f.* FROM appointment f
WHERE NOT EXISTS (SELECT 1 FROM appointment n WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id);

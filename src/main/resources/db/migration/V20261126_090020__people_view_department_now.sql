-- The newest version of each fact, as known now; the day is the reader's condition.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW department_now AS
SELECT f.row_id, f.fact_id, f.change_id, f.valid_from, f.valid_to, f.code, f.name, f.parent_id, f.in_scope,
  COALESCE(f.department_id, f.fact_id) AS department_id, f.authority, f.successor_id
FROM department f
WHERE NOT EXISTS (SELECT 1 FROM department n WHERE n.fact_id = f.fact_id AND n.change_id > f.change_id);

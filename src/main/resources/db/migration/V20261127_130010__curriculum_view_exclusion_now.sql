-- Approved exclusions, as long as they last: one that was ended early ends then.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW exclusion_now AS
SELECT e.id, e.person_id, e.reason, e.valid_from,
  COALESCE((SELECT n.last_day + INTERVAL 1 DAY FROM exclusion_end n WHERE n.exclusion_id = e.id), e.valid_to) AS valid_to
FROM exclusion e
WHERE EXISTS (SELECT 1 FROM exclusion_decision x WHERE x.exclusion_id = e.id AND x.approved);

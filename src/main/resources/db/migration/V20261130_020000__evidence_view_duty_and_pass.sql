-- A duty with each completion of its course that may count for it: of its year, under its
-- appointment, or, for an event, whenever it was. Whether it is of the event is for the reader to
-- ask, as the duty stands or as it stood. The name comes before every view that reads it, as a dump
-- restores them.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_and_pass AS
SELECT d.id AS duty_id, d.person_id, c.id AS completion_id, c.completed_at,
  COALESCE(c.recorded_at, c.completed_at) AS known_at, w.withdrawn_at,
  d.credit = 'EVENT' AS by_event, d.credit_from AS first_credit_from
FROM duty d
JOIN completion c ON c.person_id = d.person_id AND c.course = d.course
  AND (d.credit = 'EVENT' OR (d.credit = 'FISCAL_YEAR' AND c.fiscal_year = d.fiscal_year)
    OR (d.credit = 'APPOINTMENT' AND c.appointment_id = d.appointment_id))
LEFT JOIN completion_withdrawn w ON w.completion_id = c.id;

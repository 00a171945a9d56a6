-- The credit rule, said once: a duty with each completion that counts for it, known or not yet, and
-- when it was taken back. A day in Japan begins nine hours before it does in UTC.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_credit AS
SELECT d.id AS duty_id, d.person_id, c.id AS completion_id, c.completed_at,
  COALESCE(c.recorded_at, c.completed_at) AS known_at, w.withdrawn_at
FROM duty d
JOIN completion c ON c.person_id = d.person_id AND c.course = d.course
  AND ((d.credit = 'FISCAL_YEAR' AND c.fiscal_year = d.fiscal_year)
    OR (d.credit = 'APPOINTMENT' AND c.appointment_id = d.appointment_id)
    OR (d.credit = 'EVENT' AND c.completed_at >= COALESCE((SELECT s.credit_from FROM duty_restated s
      WHERE s.duty_id = d.id ORDER BY s.change_id DESC LIMIT 1), d.credit_from) - INTERVAL 9 HOUR))
LEFT JOIN completion_withdrawn w ON w.completion_id = c.id;

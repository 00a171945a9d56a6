-- A duty and the first completion that fulfils it under its credit rule, whether its year is closed
-- or not; one that was taken back fulfils nothing. A day in Japan begins nine hours before it does
-- in UTC.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_fulfilment AS
SELECT d.id, d.person_id, d.appointment_id, d.requirement, d.course, d.fiscal_year, d.credit, d.opens_on, d.due_on,
  d.reason,
  (SELECT MIN(c.completed_at) FROM completion c
    LEFT JOIN completion_withdrawn w ON w.completion_id = c.id
    WHERE c.person_id = d.person_id AND c.course = d.course AND w.completion_id IS NULL
      AND ((d.credit = 'FISCAL_YEAR' AND c.fiscal_year = d.fiscal_year)
        OR (d.credit = 'APPOINTMENT' AND c.appointment_id = d.appointment_id)
        OR (d.credit = 'EVENT' AND c.completed_at >= d.credit_from - INTERVAL 9 HOUR))) AS fulfilled_at
FROM duty_now d
WHERE NOT d.withdrawn;

-- A duty as the rules have it, whether its year is closed or not: what duty_state keeps is read from
-- here, and held against it. appointed_until is the first day after the appointment for a duty that
-- only this appointment can fulfil, else after the person's last; null while none ends.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_reckoned AS
SELECT f.id, f.person_id, f.appointment_id, f.requirement, f.course, f.fiscal_year, f.credit, f.opens_on, f.due_on,
  f.rule_due_on, f.credit_from, f.known_on, f.reason, f.fulfilled_at,
  CASE WHEN f.credit = 'APPOINTMENT'
    THEN (SELECT MAX(a.valid_to) FROM appointment_now a WHERE a.fact_id = f.appointment_id)
    ELSE (SELECT CASE WHEN COUNT(*) = COUNT(a.valid_to) THEN MAX(a.valid_to) END FROM appointment_now a
      WHERE a.person_id = f.person_id AND (a.valid_to IS NULL OR a.valid_to > a.valid_from))
  END AS appointed_until
FROM duty_fulfilment f;

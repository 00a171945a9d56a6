-- The one state of a duty that pages and rates share. What the closing of its year says stands:
-- nothing that came later fulfils it. appointed_until is the first day after the appointment for a
-- duty that only this appointment can fulfil, else after the person's last; null while none ends.
-- It stays when the year is closed: a closing changes no state of a day before it.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_standing AS
SELECT f.id, f.person_id, f.appointment_id, f.requirement, f.course, f.fiscal_year, f.opens_on, f.due_on,
  f.reason,
  f.credit, f.rule_due_on, f.credit_from, f.known_on,
  CASE WHEN c.state IN ('EXCLUDED', 'UNMET') THEN NULL ELSE f.fulfilled_at END AS fulfilled_at,
  c.state AS closed_as,
  CASE WHEN f.credit = 'APPOINTMENT'
    THEN (SELECT MAX(a.valid_to) FROM appointment_now a WHERE a.fact_id = f.appointment_id)
    ELSE (SELECT CASE WHEN COUNT(*) = COUNT(a.valid_to) THEN MAX(a.valid_to) END FROM appointment_now a
      WHERE a.person_id = f.person_id AND (a.valid_to IS NULL OR a.valid_to > a.valid_from))
  END AS appointed_until,
  y.closed_at
FROM duty_fulfilment f
LEFT JOIN year_closing_duty c ON c.fiscal_year = f.fiscal_year AND c.duty_id = f.id
LEFT JOIN year_closing y ON y.fiscal_year = c.fiscal_year;

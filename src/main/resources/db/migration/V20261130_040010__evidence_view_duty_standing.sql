-- The one state of a duty that pages and rates share. What the closing of its year says stands:
-- nothing that came later fulfils it. appointed_until stays when the year is closed: a closing
-- changes no state of a day before it.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_standing AS
SELECT r.id, r.person_id, r.appointment_id, r.requirement, r.course, r.fiscal_year, r.opens_on, r.due_on,
  r.reason,
  r.credit, r.rule_due_on, r.credit_from, r.known_on,
  CASE WHEN c.state IN ('EXCLUDED', 'UNMET') THEN NULL ELSE r.fulfilled_at END AS fulfilled_at,
  c.state AS closed_as, r.appointed_until,
  y.closed_at
FROM duty_reckoned r
LEFT JOIN year_closing_duty c ON c.fiscal_year = r.fiscal_year AND c.duty_id = r.id
LEFT JOIN year_closing y ON y.fiscal_year = c.fiscal_year;

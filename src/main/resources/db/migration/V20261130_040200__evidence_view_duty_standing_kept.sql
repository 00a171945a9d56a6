-- duty_standing as it is kept: the same columns from duty_state instead of duty_reckoned. What reads
-- in the transaction that changes a duty or a completion reads duty_standing: duty_state follows at
-- its end.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_standing_kept AS
SELECT s.duty_id AS id, s.person_id, s.appointment_id, s.requirement, s.course, s.fiscal_year, s.opens_on, s.due_on,
  s.reason,
  s.credit, s.rule_due_on, s.credit_from, s.known_on,
  CASE WHEN c.state IN ('EXCLUDED', 'UNMET') THEN NULL ELSE s.fulfilled_at END AS fulfilled_at,
  c.state AS closed_as, s.appointed_until,
  y.closed_at
FROM duty_state s
LEFT JOIN year_closing_duty c ON c.fiscal_year = s.fiscal_year AND c.duty_id = s.duty_id
LEFT JOIN year_closing y ON y.fiscal_year = c.fiscal_year;

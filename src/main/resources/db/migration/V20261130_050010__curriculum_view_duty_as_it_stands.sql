-- The fiscal year, too, is the one of the newest statement.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_as_it_stands AS
SELECT d.id, d.person_id, d.appointment_id, d.requirement, d.occasion, d.course,
  COALESCE(s.fiscal_year, d.fiscal_year) AS fiscal_year, d.credit,
  COALESCE(s.opens_on, d.opens_on) AS opens_on,
  COALESCE((SELECT r.new_due_on FROM duty_change r WHERE r.duty_id = d.id AND r.kind = 'RE_DATED'
    ORDER BY r.change_id DESC LIMIT 1), d.due_on) AS due_on,
  d.due_on AS first_due_on, COALESCE(s.reason, d.reason) AS reason, d.change_id,
  COALESCE((SELECT w.kind FROM duty_change w WHERE w.duty_id = d.id AND w.kind IN ('WITHDRAWN', 'RESTORED')
    ORDER BY w.change_id DESC LIMIT 1), 'RESTORED') = 'WITHDRAWN' AS withdrawn,
  COALESCE(s.rule_due_on, d.rule_due_on) AS rule_due_on, COALESCE(s.credit_from, d.credit_from) AS credit_from,
  d.known_on
FROM duty d
LEFT JOIN duty_restated s ON s.duty_id = d.id
  AND NOT EXISTS (SELECT 1 FROM duty_restated n WHERE n.duty_id = s.duty_id AND n.change_id > s.change_id);

-- A duty as it stands: withdrawn when its newest withdrawal is not undone by a later restoration;
-- due on the day of its newest re-dating.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_now AS
SELECT d.id, d.person_id, d.appointment_id, d.requirement, d.occasion, d.course, d.fiscal_year, d.credit,
  d.opens_on,
  COALESCE((SELECT r.new_due_on FROM duty_change r WHERE r.duty_id = d.id AND r.kind = 'RE_DATED'
    ORDER BY r.change_id DESC LIMIT 1), d.due_on) AS due_on,
  d.due_on AS first_due_on, d.reason, d.change_id,
  COALESCE((SELECT w.kind FROM duty_change w WHERE w.duty_id = d.id AND w.kind IN ('WITHDRAWN', 'RESTORED')
    ORDER BY w.change_id DESC LIMIT 1), 'RESTORED') = 'WITHDRAWN' AS withdrawn,
  d.rule_due_on, d.credit_from, d.known_on
FROM duty d;

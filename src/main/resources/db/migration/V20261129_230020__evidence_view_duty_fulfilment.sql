-- A duty and the first completion that fulfils it, whether its year is closed or not; one that was
-- taken back fulfils nothing.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_fulfilment AS
SELECT d.id, d.person_id, d.appointment_id, d.requirement, d.course, d.fiscal_year, d.credit, d.opens_on, d.due_on,
  d.reason,
  (SELECT MIN(k.completed_at) FROM duty_credit k
    WHERE k.duty_id = d.id AND k.withdrawn_at IS NULL) AS fulfilled_at,
  d.rule_due_on, d.credit_from, d.known_on
FROM duty_as_it_stands d
WHERE NOT d.withdrawn;

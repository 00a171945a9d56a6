-- The name that queries and the version before know.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_now AS
SELECT id, person_id, appointment_id, requirement, occasion, course, fiscal_year, credit, opens_on, due_on,
  first_due_on, reason, change_id, withdrawn, rule_due_on, credit_from, known_on
FROM duty_as_it_stands;

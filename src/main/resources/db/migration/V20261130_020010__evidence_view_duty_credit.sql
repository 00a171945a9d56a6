-- The credit rule as a duty stands: with each completion that counts for it, known or not yet, and
-- when it was taken back. For an event those since the day that was stated last. A day in Japan
-- begins nine hours before it does in UTC.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW duty_credit AS
SELECT p.duty_id, p.person_id, p.completion_id, p.completed_at, p.known_at, p.withdrawn_at
FROM duty_and_pass p
WHERE NOT p.by_event OR p.completed_at >= COALESCE((SELECT s.credit_from FROM duty_restated s
  WHERE s.duty_id = p.duty_id ORDER BY s.change_id DESC LIMIT 1), p.first_credit_from) - INTERVAL 9 HOUR;

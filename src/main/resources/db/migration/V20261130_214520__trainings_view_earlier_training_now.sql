-- Earlier trainings that stand: neither taken back nor entered once more.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW earlier_training_now AS
SELECT t.* FROM earlier_training t
WHERE NOT EXISTS (SELECT 1 FROM earlier_training_withdrawn w WHERE w.earlier_training_id = t.id)
  AND NOT EXISTS (SELECT 1 FROM earlier_training n
    WHERE n.person_id = t.person_id AND n.name = t.name AND n.taken_on = t.taken_on AND n.number > t.number);

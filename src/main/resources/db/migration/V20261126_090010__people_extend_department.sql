-- A department keeps its id through renamings; each version with a period of its own is a fact.
-- department_id is null in rows of before: there the fact was the department.
ALTER TABLE department
  ADD COLUMN IF NOT EXISTS department_id UUID NULL,
  ADD COLUMN IF NOT EXISTS authority VARCHAR(40) NULL,
  ADD COLUMN IF NOT EXISTS successor_id UUID NULL,
  ADD KEY IF NOT EXISTS of_department (department_id);

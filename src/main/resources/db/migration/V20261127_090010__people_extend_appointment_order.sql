-- A page of people is read in the order of their numbers and ends with the page.
ALTER TABLE appointment
  ADD KEY IF NOT EXISTS by_staff_number_and_person (staff_number, person_id),
  DROP KEY IF EXISTS of_staff_number;

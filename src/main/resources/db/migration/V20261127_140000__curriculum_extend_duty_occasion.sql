-- How many duties an event of the office has made is asked by their occasion.
ALTER TABLE duty
  ADD KEY IF NOT EXISTS of_occasion (occasion);

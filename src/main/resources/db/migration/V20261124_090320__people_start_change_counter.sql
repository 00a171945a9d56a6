INSERT IGNORE INTO change_counter (name, last_id) VALUES ('roster', 0);

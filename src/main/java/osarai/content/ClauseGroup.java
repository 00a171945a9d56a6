package osarai.content;

import java.util.List;
import osarai.policy.ClauseKey;

/** Clauses that belong together; every drawn quiz has at least one question of each group. */
public record ClauseGroup(String id, String title, List<ClauseKey> clauses) {}

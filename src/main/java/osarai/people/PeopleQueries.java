package osarai.people;

/**
 * The statements of {@link PeopleSearch}. Among all people they walk an index in the order of the
 * page and end with it; among those of a few posts they sort.
 */
final class PeopleQueries {
  static final String BELOW =
      OnTheDay.FACTS
          + """
          , below AS (
            SELECT d.department_id FROM department_that_day d WHERE d.department_id = :department
            UNION
            SELECT d.department_id FROM department_that_day d JOIN below b ON d.parent_id = b.department_id)
          SELECT CAST(below.department_id AS CHAR) FROM below\
          """;

  static final String HOW_MANY_POSTS = "SELECT COUNT(*) FROM post WHERE department_id IN (:below)";

  /**
   * Conditions on one person, each answered from that person's few rows. They are written as
   * scalars: an EXISTS would be turned into a join with everybody.
   */
  private static final String WANTED =
      """
       AND (:everybody OR (SELECT 1 FROM appointment w
          WHERE w.person_id = n.person_id AND w.valid_from <= :day
            AND (w.valid_to IS NULL OR w.valid_to > :day)
            AND NOT EXISTS (SELECT 1 FROM appointment v
              WHERE v.fact_id = w.fact_id AND v.change_id > w.change_id)
          LIMIT 1) = 1)
        AND (:anywhere OR (SELECT 1 FROM post p
          WHERE p.person_id = n.person_id AND p.department_id IN (:below)
            AND (p.valid_to IS NULL OR p.valid_to > p.valid_from)
            AND (:everybody OR (p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)))
            AND NOT EXISTS (SELECT 1 FROM post v
              WHERE v.fact_id = p.fact_id AND v.change_id > p.change_id)
          LIMIT 1) = 1)
      """;

  /**
   * A name of now, and of a person's names that are looked for, the first. Readings are walked in
   * their order, over an index that holds the folded name too: a condition on it is answered there,
   * and the walk ends with the page. Of itself the optimizer sorts all that begin so, and tests
   * conditions in an index only for a range of it, so a range it is.
   */
  private static final String NAMED =
      """
      SELECT CAST(n.person_id AS CHAR) FROM person_name n FORCE INDEX (by_kana_and_folded)
      WHERE n.search_kana >= '' AND (n.valid_to IS NULL OR n.valid_to > n.valid_from)
        AND NOT EXISTS (SELECT 1 FROM person_name v
          WHERE v.fact_id = n.fact_id AND v.change_id > n.change_id)
        AND NOT EXISTS (SELECT 1 FROM person_name o
          WHERE o.person_id = n.person_id
            AND (o.search_kana < n.search_kana
              OR (o.search_kana = n.search_kana AND o.row_id < n.row_id))
            AND (o.valid_to IS NULL OR o.valid_to > o.valid_from)
            AND NOT EXISTS (SELECT 1 FROM person_name v
              WHERE v.fact_id = o.fact_id AND v.change_id > o.change_id)
      """;

  private static final String ORDERED =
      " ORDER BY n.search_kana, n.person_id LIMIT :most OFFSET :skip";

  /**
   * By what a name is looked for. A node of the version before writes none; until the next {@code
   * migrate} such a name is found by its reading, and as it is written where that is usual.
   */
  static final String BY_NAME =
      NAMED
          + """
             AND INSTR(COALESCE(o.search_folded, CONCAT(' ', o.search_plain, ' ', o.search_kana)),
              :text) > 0)
            AND INSTR(COALESCE(n.search_folded, CONCAT(' ', n.search_plain, ' ', n.search_kana)),
              :text) > 0
          """
          + WANTED
          + ORDERED;

  static final String EVERYBODY = NAMED + ")" + WANTED + ORDERED;

  static final String BY_NUMBER =
      """
      SELECT CAST(n.person_id AS CHAR) FROM appointment n
      WHERE (n.staff_number LIKE :text ESCAPE '!' OR n.staff_number LIKE :small ESCAPE '!')
        AND (n.valid_to IS NULL OR n.valid_to > n.valid_from)
        AND NOT EXISTS (SELECT 1 FROM appointment v
          WHERE v.fact_id = n.fact_id AND v.change_id > n.change_id)
        AND NOT EXISTS (SELECT 1 FROM appointment o
          WHERE o.person_id = n.person_id
            AND (o.staff_number < n.staff_number
              OR (o.staff_number = n.staff_number AND o.row_id < n.row_id))
            AND (o.staff_number LIKE :text ESCAPE '!' OR o.staff_number LIKE :small ESCAPE '!')
            AND (o.valid_to IS NULL OR o.valid_to > o.valid_from)
            AND NOT EXISTS (SELECT 1 FROM appointment v
              WHERE v.fact_id = o.fact_id AND v.change_id > o.change_id))
      """
          + WANTED
          + " ORDER BY n.staff_number, n.person_id LIMIT :most OFFSET :skip";

  /** From the posts of a few departments, which is quicker than from all names. */
  private static final String OF_FEW =
      """
      SELECT CAST(f.person_id AS CHAR) FROM (
        SELECT DISTINCT p.person_id FROM post_now p
        WHERE p.department_id IN (:below) AND (p.valid_to IS NULL OR p.valid_to > p.valid_from)
          AND (:everybody OR (p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)))) f
      WHERE (:everybody OR EXISTS (SELECT 1 FROM appointment_now w
        WHERE w.person_id = f.person_id AND w.valid_from <= :day
          AND (w.valid_to IS NULL OR w.valid_to > :day)))
      """;

  private static final String FEW_ORDERED =
      """
       ORDER BY (SELECT MIN(s.search_kana) FROM person_name_now s
          WHERE s.person_id = f.person_id AND (s.valid_to IS NULL OR s.valid_to > s.valid_from)),
        f.person_id
      LIMIT :most OFFSET :skip\
      """;

  private static final String FEW_NAMED =
      """
        AND EXISTS (SELECT 1 FROM person_name_now t WHERE t.person_id = f.person_id
          AND (t.valid_to IS NULL OR t.valid_to > t.valid_from)
      """;

  static final String FEW = OF_FEW + FEW_ORDERED;

  static final String FEW_BY_NAME =
      OF_FEW
          + FEW_NAMED
          + """
              AND INSTR(COALESCE(t.search_folded, CONCAT(' ', t.search_plain, ' ', t.search_kana)),
                :text) > 0)
          """
          + FEW_ORDERED;

  static final String FEW_BY_NUMBER =
      OF_FEW
          + """
            AND EXISTS (SELECT 1 FROM appointment_now t WHERE t.person_id = f.person_id
              AND (t.valid_to IS NULL OR t.valid_to > t.valid_from)
              AND (t.staff_number LIKE :text ESCAPE '!' OR t.staff_number LIKE :small ESCAPE '!'))
          """
          + FEW_ORDERED;

  private PeopleQueries() {}
}

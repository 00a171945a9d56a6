package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds people by the beginning of a number, a reading or a name, and by department. */
@ApplicationScoped
public class PeopleSearch {
  /** How many stand on a page. */
  public static final int PAGE = 50;

  private static final String BELOW =
      """
      WITH RECURSIVE below AS (
        SELECT d.department_id FROM department_now d
        WHERE d.department_id = :department AND d.valid_from <= :day
          AND (d.valid_to IS NULL OR d.valid_to > :day)
        UNION
        SELECT d.department_id FROM department_now d JOIN below b ON d.parent_id = b.department_id
        WHERE d.valid_from <= :day AND (d.valid_to IS NULL OR d.valid_to > :day))
      SELECT CAST(below.department_id AS CHAR) FROM below""";

  private static final String HOW_MANY_POSTS =
      "SELECT COUNT(*) FROM post WHERE department_id IN (:below)";

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

  /** A name of now, and of a person's names that are looked for, the first. */
  private static final String NAMED =
      """
      SELECT CAST(n.person_id AS CHAR) FROM person_name n
      WHERE (n.valid_to IS NULL OR n.valid_to > n.valid_from)
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

  private static final String BY_KANA =
      NAMED
          + " AND o.search_kana LIKE :text ESCAPE '!') AND n.search_kana LIKE :text ESCAPE '!'"
          + WANTED
          + ORDERED;

  private static final String BY_NAME =
      NAMED
          + " AND o.search_plain LIKE :text ESCAPE '!') AND n.search_plain LIKE :text ESCAPE '!'"
          + WANTED
          + ORDERED;

  private static final String EVERYBODY = NAMED + ")" + WANTED + ORDERED;

  private static final String BY_NUMBER =
      """
      SELECT CAST(n.person_id AS CHAR) FROM appointment n
      WHERE n.staff_number LIKE :text ESCAPE '!'
        AND (n.valid_to IS NULL OR n.valid_to > n.valid_from)
        AND NOT EXISTS (SELECT 1 FROM appointment v
          WHERE v.fact_id = n.fact_id AND v.change_id > n.change_id)
        AND NOT EXISTS (SELECT 1 FROM appointment o
          WHERE o.person_id = n.person_id
            AND (o.staff_number < n.staff_number
              OR (o.staff_number = n.staff_number AND o.row_id < n.row_id))
            AND o.staff_number LIKE :text ESCAPE '!'
            AND (o.valid_to IS NULL OR o.valid_to > o.valid_from)
            AND NOT EXISTS (SELECT 1 FROM appointment v
              WHERE v.fact_id = o.fact_id AND v.change_id > o.change_id))
      """
          + WANTED
          + " ORDER BY n.staff_number, n.person_id LIMIT :most OFFSET :skip";

  /** From the posts of a few departments, which is quicker than from all names. */
  private static final String BY_DEPARTMENT =
      """
      SELECT CAST(f.person_id AS CHAR) FROM (
        SELECT DISTINCT p.person_id FROM post_now p
        WHERE p.department_id IN (:below) AND (p.valid_to IS NULL OR p.valid_to > p.valid_from)
          AND (:everybody OR (p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)))) f
      WHERE :everybody OR EXISTS (SELECT 1 FROM appointment_now w
        WHERE w.person_id = f.person_id AND w.valid_from <= :day
          AND (w.valid_to IS NULL OR w.valid_to > :day))
      ORDER BY (SELECT MIN(s.search_kana) FROM person_name_now s
          WHERE s.person_id = f.person_id AND (s.valid_to IS NULL OR s.valid_to > s.valid_from)),
        f.person_id
      LIMIT :most OFFSET :skip""";

  /** An IN list must not be empty. */
  private static final UUID NONE = new UUID(0, 0);

  private static final long FEW_POSTS = 2_000;

  /** Spaces, and the selectors that choose a shape of the character before them (異体字セレクタ). */
  private static final Pattern UNSPOKEN =
      Pattern.compile("[\\s\\x{3000}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

  private static final Pattern READING = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・\\s]+");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]*[0-9][A-Za-z0-9_-]*");

  private final EntityManager entities;

  PeopleSearch(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What is looked for.
   *
   * @param text empty for any
   * @param department with those below it; null for any
   * @param everybody also those who do not work on the day
   * @param page from 0
   */
  public record Wanted(String text, @Nullable UUID department, boolean everybody, int page) {
    boolean saysNothing() {
      return plain(text).isEmpty();
    }

    public boolean isNothing() {
      return saysNothing() && department == null;
    }
  }

  /** Those of one page, by the reading of their names. */
  public record Found(List<UUID> persons, boolean more) {}

  /**
   * Nobody where nothing is looked for. A text with a digit is the beginning of a number, one in
   * kana of a reading, any other of a name.
   */
  public Found find(Wanted wanted, LocalDate day) {
    if (wanted.isNothing()) {
      return new Found(List.of(), false);
    }
    UUID department = wanted.department();
    List<UUID> below = department == null ? List.of() : below(department, day);
    if (department != null && below.isEmpty()) {
      return new Found(List.of(), false);
    }
    List<UUID> persons =
        query(wanted, below)
            .setParameter("everybody", wanted.everybody())
            .setParameter("day", day)
            .setParameter("most", PAGE + 1)
            .setParameter("skip", wanted.page() * PAGE)
            .getResultList()
            .stream()
            .map(UUID::fromString)
            .toList();
    boolean more = persons.size() > PAGE;
    return new Found(more ? persons.subList(0, PAGE) : persons, more);
  }

  private TypedQuery<String> query(Wanted wanted, List<UUID> below) {
    if (!wanted.saysNothing()) {
      return among(below, spoken(wanted.text()));
    }
    return postsIn(below) <= FEW_POSTS
        ? query(BY_DEPARTMENT).setParameter("below", below)
        : among(below, query(EVERYBODY));
  }

  private TypedQuery<String> spoken(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (NUMBER.matcher(plain).matches()) {
      return query(BY_NUMBER).setParameter("text", prefix(plain));
    }
    return READING.matcher(plain).matches()
        ? query(BY_KANA).setParameter("text", prefix(new Kana(text).search()))
        : query(BY_NAME).setParameter("text", prefix(plain(text)));
  }

  /** As the column of the same rule has it. */
  static String plain(String text) {
    return UNSPOKEN.matcher(text).replaceAll("");
  }

  private static TypedQuery<String> among(List<UUID> below, TypedQuery<String> query) {
    return query
        .setParameter("anywhere", below.isEmpty())
        .setParameter("below", below.isEmpty() ? List.of(NONE) : below);
  }

  private List<UUID> below(UUID department, LocalDate day) {
    return query(BELOW)
        .setParameter("department", department)
        .setParameter("day", day)
        .getResultStream()
        .map(UUID::fromString)
        .toList();
  }

  private long postsIn(List<UUID> below) {
    return ((Number)
            entities
                .createNativeQuery(HOW_MANY_POSTS, Long.class)
                .setParameter("below", below)
                .getSingleResult())
        .longValue();
  }

  @SuppressWarnings("unchecked")
  private TypedQuery<String> query(String query) {
    return (TypedQuery<String>) entities.createNativeQuery(query, String.class);
  }

  private static String prefix(String text) {
    return text.replaceAll("[!%_]", "!$0") + "%";
  }
}

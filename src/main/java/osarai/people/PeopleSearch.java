package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds people by the beginning of a number, a reading or a name, and by department. */
@ApplicationScoped
public class PeopleSearch {
  /** How many stand on a page. */
  public static final int PAGE = 50;

  private static final String SPOKEN_OF =
      """
      SELECT a.person_id FROM appointment_now a
      WHERE a.staff_number LIKE :number ESCAPE '!'
        AND (a.valid_to IS NULL OR a.valid_to > a.valid_from)
      UNION SELECT k.person_id FROM person_name_now k
      WHERE k.search_kana LIKE :kana ESCAPE '!'
        AND (k.valid_to IS NULL OR k.valid_to > k.valid_from)
      UNION SELECT n.person_id FROM person_name_now n
      WHERE n.search_name LIKE :name ESCAPE '!'
        AND (n.valid_to IS NULL OR n.valid_to > n.valid_from)""";

  private static final String BELOW =
      """
      WITH RECURSIVE below AS (
        SELECT d.department_id FROM department_now d
        WHERE d.department_id = :department AND d.valid_from <= :day
          AND (d.valid_to IS NULL OR d.valid_to > :day)
        UNION
        SELECT d.department_id FROM department_now d JOIN below b ON d.parent_id = b.department_id
        WHERE d.valid_from <= :day AND (d.valid_to IS NULL OR d.valid_to > :day)),
      """;

  private static final String HELD =
      """
      SELECT DISTINCT p.person_id FROM below
      JOIN post_now p ON p.department_id = below.department_id
        AND (p.valid_to IS NULL OR p.valid_to > p.valid_from)
        AND (:everybody OR (p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)))""";

  private static final String ORDERED =
      """

      SELECT CAST(f.person_id AS CHAR) FROM f
      WHERE :everybody OR EXISTS (SELECT 1 FROM appointment_now w
        WHERE w.person_id = f.person_id AND w.valid_from <= :day
          AND (w.valid_to IS NULL OR w.valid_to > :day))
      ORDER BY (SELECT MIN(s.search_kana) FROM person_name_now s
          WHERE s.person_id = f.person_id AND (s.valid_to IS NULL OR s.valid_to > s.valid_from)),
        f.person_id
      LIMIT :most OFFSET :skip""";

  private static final String BY_TEXT = "WITH f AS (" + SPOKEN_OF + ")" + ORDERED;
  private static final String BY_DEPARTMENT = BELOW + "f AS (" + HELD + ")" + ORDERED;
  private static final String BY_BOTH =
      BELOW
          + "held AS ("
          + HELD
          + "), said AS ("
          + SPOKEN_OF
          + "), f AS (SELECT held.person_id FROM held JOIN said ON said.person_id = held.person_id)"
          + ORDERED;

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
    public boolean isNothing() {
      return text.isBlank() && department == null;
    }
  }

  /** Those of one page, by the reading of their names. */
  public record Found(List<UUID> persons, boolean more) {}

  /** Nobody where nothing is looked for. */
  public Found find(Wanted wanted, LocalDate day) {
    if (wanted.isNothing()) {
      return new Found(List.of(), false);
    }
    List<UUID> persons =
        query(wanted)
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

  private TypedQuery<String> query(Wanted wanted) {
    UUID department = wanted.department();
    if (wanted.text().isBlank()) {
      return query(BY_DEPARTMENT).setParameter("department", department);
    }
    return department == null
        ? said(BY_TEXT, wanted.text())
        : said(BY_BOTH, wanted.text()).setParameter("department", department);
  }

  private TypedQuery<String> said(String query, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return query(query)
        .setParameter("number", prefix(plain))
        .setParameter("kana", prefix(new Kana(text).search()))
        .setParameter("name", prefix(text.replaceAll("[\\s\u3000]", "")));
  }

  @SuppressWarnings("unchecked")
  private TypedQuery<String> query(String query) {
    return (TypedQuery<String>) entities.createNativeQuery(query, String.class);
  }

  private static String prefix(String text) {
    return text.replaceAll("[!%_]", "!$0") + "%";
  }
}

package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works in which departments on a day; the question what a head may see is asked here. */
@ApplicationScoped
public class Sections {
  private static final String TREE =
      """
      , below AS (
        SELECT d.department_id FROM department_that_day d WHERE d.department_id IN (:headed)
        UNION
        SELECT d.department_id FROM department_that_day d JOIN below b ON d.parent_id = b.department_id)
      SELECT CAST(department_id AS CHAR) FROM below\
      """;

  /** By ids: joined to the tree, every post of the town is read. */
  private static final String EACH_POST =
      """
      SELECT CAST(p.person_id AS CHAR), n.name, n.kana, a.employment_type, d.name, p.title,
        (SELECT MIN(l.kind) FROM absence_that_day l WHERE l.person_id = p.person_id), a.staff_number
      FROM post_that_day p
      JOIN appointment_that_day a ON a.fact_id = p.appointment_id
      JOIN name_that_day n ON n.person_id = p.person_id
      JOIN department_that_day d ON d.department_id = p.department_id
      """;

  private static final String IN_ORDER = " ORDER BY d.code, n.search_kana, p.person_id";
  private static final String IN_THESE = EACH_POST + "WHERE p.department_id IN (:below)" + IN_ORDER;

  private static final String PLACES =
      OnTheDay.FACTS
          + """
          SELECT CAST(p.person_id AS CHAR), CAST(p.department_id AS CHAR)
          FROM post_that_day p
          JOIN appointment_that_day a ON a.fact_id = p.appointment_id
          JOIN department_that_day d ON d.department_id = p.department_id\
          """;

  private static final String POSTS =
      OnTheDay.FACTS + EACH_POST + "WHERE p.person_id IN (:persons)" + IN_ORDER;

  private static final String BELOW = OnTheDay.FACTS + TREE;
  private static final String MEMBERS = OnTheDay.FACTS + IN_THESE;
  private static final String BELOW_AS_KNOWN = OnTheDay.AS_KNOWN + TREE;
  private static final String MEMBERS_AS_KNOWN = OnTheDay.AS_KNOWN + IN_THESE;

  private static final String LEADERS =
      OnTheDay.FACTS
          + """
          SELECT CAST(p.department_id AS CHAR), n.name, p.title
          FROM post_that_day p JOIN name_that_day n ON n.person_id = p.person_id
          WHERE p.position IN (:leading)
          ORDER BY p.position = 'HEAD' DESC, n.search_kana, p.person_id\
          """;

  private static final List<String> LEADING =
      Arrays.stream(Position.values()).filter(Position::leads).map(Position::name).toList();

  private final EntityManager entities;

  Sections(EntityManager entities) {
    this.entities = entities;
  }

  /** Everybody in these departments and those below them, by department and reading of the name. */
  public List<SectionMember> members(Collection<UUID> headed, LocalDate day) {
    List<UUID> below =
        headed.isEmpty()
            ? List.of()
            : below(
                entities.createNativeQuery(BELOW, String.class).setParameter("day", day), headed);
    return below.isEmpty()
        ? List.of()
        : members(
            entities.createNativeQuery(MEMBERS, Object[].class).setParameter("day", day), below);
  }

  /** The same as it was known after a change. */
  public List<SectionMember> members(Collection<UUID> headed, LocalDate day, long known) {
    List<UUID> below =
        headed.isEmpty()
            ? List.of()
            : below(
                entities
                    .createNativeQuery(BELOW_AS_KNOWN, String.class)
                    .setParameter("day", day)
                    .setParameter("known", known),
                headed);
    return below.isEmpty()
        ? List.of()
        : members(
            entities
                .createNativeQuery(MEMBERS_AS_KNOWN, Object[].class)
                .setParameter("day", day)
                .setParameter("known", known),
            below);
  }

  private static List<UUID> below(Query tree, Collection<UUID> headed) {
    List<?> rows = tree.setParameter("headed", headed).getResultList();
    return rows.stream().map(id -> UUID.fromString((String) id)).toList();
  }

  private static List<SectionMember> members(Query people, List<UUID> below) {
    List<?> rows = people.setParameter("below", below).getResultList();
    return rows.stream().map(Object[].class::cast).map(Sections::member).toList();
  }

  /** The departments in which each person has a post on the day. */
  public Map<UUID, Set<UUID>> places(LocalDate day) {
    List<?> rows =
        entities.createNativeQuery(PLACES, Object[].class).setParameter("day", day).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                row -> UUID.fromString((String) row[0]),
                Collectors.mapping(row -> UUID.fromString((String) row[1]), Collectors.toSet())));
  }

  /** The posts of these people on the day. */
  public List<SectionMember> posts(Collection<UUID> persons, LocalDate day) {
    if (persons.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(POSTS, Object[].class)
            .setParameter("day", day)
            .setParameter("persons", persons)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Sections::member).toList();
  }

  /** Title and name of each department's head and deputies on the day. */
  public Map<UUID, List<String>> leaders(LocalDate day) {
    List<?> rows =
        entities
            .createNativeQuery(LEADERS, Object[].class)
            .setParameter("day", day)
            .setParameter("leading", LEADING)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(
                row -> UUID.fromString((String) row[0]),
                Collectors.mapping(row -> row[2] + " " + row[1], Collectors.toList())));
  }

  private static SectionMember member(Object[] row) {
    return new SectionMember(
        UUID.fromString((String) row[0]),
        new StaffNumber((String) row[7]),
        (String) row[1],
        (String) row[2],
        EmploymentType.valueOf((String) row[3]),
        (String) row[4],
        (String) row[5],
        Optional.ofNullable((String) row[6]).map(AbsenceKind::valueOf));
  }
}

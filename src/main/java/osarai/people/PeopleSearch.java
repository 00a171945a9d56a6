package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osarai.forms.FoldedText;

/** Finds people by the beginning of a number, a name or its reading, and by department. */
@ApplicationScoped
public class PeopleSearch {
  /** The number of people on a page. */
  public static final int PAGE = 50;

  /** An IN list must not be empty. */
  private static final UUID NONE = new UUID(0, 0);

  private static final long FEW_POSTS = 2_000;

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
      return FoldedText.of(text).isEmpty();
    }

    public boolean isNothing() {
      return saysNothing() && department == null;
    }
  }

  /** Those of one page, by the reading of their names. */
  public record FoundPage(List<UUID> persons, boolean more) {}

  /**
   * Nobody if nothing is searched for. A text with a digit is the beginning of a number, any other
   * of a name, of its reading, or of a part of either.
   */
  public FoundPage find(Wanted wanted, LocalDate day) {
    if (wanted.isNothing()) {
      return new FoundPage(List.of(), false);
    }
    UUID department = wanted.department();
    List<UUID> below = department == null ? List.of() : below(department, day);
    if (department != null && below.isEmpty()) {
      return new FoundPage(List.of(), false);
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
    return new FoundPage(more ? persons.subList(0, PAGE) : persons, more);
  }

  /** How the typed text is to be read. */
  private enum TypedAs {
    NOTHING,
    NUMBER,
    NAME
  }

  private static TypedAs typedAs(Wanted wanted) {
    if (wanted.saysNothing()) {
      return TypedAs.NOTHING;
    }
    return NUMBER.matcher(number(wanted.text())).matches() ? TypedAs.NUMBER : TypedAs.NAME;
  }

  /** Case makes no difference to a number. */
  private static String number(String text) {
    return StaffNumber.plain(text);
  }

  private static String pattern(TypedAs typedAs, String text) {
    return typedAs == TypedAs.NUMBER ? prefix(number(text)) : " " + FoldedText.of(text);
  }

  private TypedQuery<String> query(Wanted wanted, List<UUID> below) {
    TypedAs typedAs = typedAs(wanted);
    TypedQuery<String> query =
        !below.isEmpty() && postsIn(below) <= FEW_POSTS
            ? amongFew(typedAs)
            : amongAll(typedAs).setParameter("anywhere", below.isEmpty());
    if (typedAs != TypedAs.NOTHING) {
      query.setParameter("text", pattern(typedAs, wanted.text()));
    }
    if (typedAs == TypedAs.NUMBER) {
      query.setParameter("small", prefix(number(wanted.text()).toLowerCase(Locale.ROOT)));
    }
    return query.setParameter("below", below.isEmpty() ? List.of(NONE) : below);
  }

  private TypedQuery<String> amongAll(TypedAs typedAs) {
    return switch (typedAs) {
      case NOTHING -> query(PeopleQueries.EVERYBODY);
      case NUMBER -> query(PeopleQueries.BY_NUMBER);
      case NAME -> query(PeopleQueries.BY_NAME);
    };
  }

  private TypedQuery<String> amongFew(TypedAs typedAs) {
    return switch (typedAs) {
      case NOTHING -> query(PeopleQueries.FEW);
      case NUMBER -> query(PeopleQueries.FEW_BY_NUMBER);
      case NAME -> query(PeopleQueries.FEW_BY_NAME);
    };
  }

  private List<UUID> below(UUID department, LocalDate day) {
    return query(PeopleQueries.BELOW)
        .setParameter("department", department)
        .setParameter("day", day)
        .getResultStream()
        .map(UUID::fromString)
        .toList();
  }

  private long postsIn(List<UUID> below) {
    return ((Number)
            entities
                .createNativeQuery(PeopleQueries.HOW_MANY_POSTS, Long.class)
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

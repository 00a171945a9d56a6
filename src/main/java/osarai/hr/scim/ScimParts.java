package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.forms.Spelling;
import osarai.hr.intake.Corrections;
import osarai.hr.intake.Statement;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.Longest;
import osarai.people.Position;

/**
 * The parts of a person that come as lists. Each is null where it is as it was, or is not spoken
 * of: a PUT speaks of a list by naming it, if only as {@code []}.
 */
final class ScimParts {
  private final ScimFields own;
  private final JsonNode wanted;
  private final ScimCall call;
  private final @Nullable ScimUser present;
  private final Corrections.@Nullable Corrected corrected;

  ScimParts(
      ScimFields own,
      JsonNode wanted,
      ScimCall call,
      @Nullable ScimUser present,
      Corrections.@Nullable Corrected corrected) {
    this.own = own;
    this.wanted = wanted;
    this.call = call;
    this.present = present;
    this.corrected = corrected;
  }

  /**
   * The posts, after an end only those that the request names, be the new appointment in it or yet
   * to be told: a PATCH is laid upon the person as shown, with the posts of the appointment that
   * has ended.
   */
  @Nullable List<Statement.Post> posts(Statement.@Nullable Engagement engagement) {
    List<Statement.Post> old = present == null ? List.of() : present.posts();
    List<Statement.Post> said =
        own.each(
            ScimNames.POSTS,
            one -> {
              Statement.Post post = post(one);
              return call.isPatch() || one.has(ScimNames.UNTIL) ? post : dated(post, old);
            });
    if (call.isPatch() && isAfterTheEnd(engagement)) {
      List<Statement.Post> named =
          ScimSpoken.values(call.body(), ScimNames.POSTS).stream()
              .map(value -> post(ScimFields.of(value, "", new ArrayList<>())))
              .toList();
      said = said.stream().filter(post -> !old.contains(post) || named.contains(post)).toList();
      return said.isEmpty() ? null : said.stream().distinct().toList();
    }
    List<Statement.Post> changed = changed(ScimNames.POSTS, said, old);
    if (engagement == null && changed != null) {
      refuseOutlasting(changed);
    }
    return changed;
  }

  /** Of a term that is said with them the intake sees to it. */
  private void refuseOutlasting(List<Statement.Post> posts) {
    Statement.Engagement held = present == null ? null : present.engagement();
    LocalDate end = held == null ? null : held.lastDay();
    if (end != null
        && !end.isBefore(call.effective())
        && posts.stream()
            .map(Statement.Post::lastDay)
            .anyMatch(last -> last != null && last.isAfter(end))) {
      own.fault(ScimNames.POSTS + "." + ScimNames.UNTIL, "lies after " + ScimNames.END_DATE);
    }
  }

  /** A PUT that does not mention the last day of a post that is held says nothing of it. */
  private static Statement.Post dated(Statement.Post said, List<Statement.Post> old) {
    return old.stream()
        .filter(post -> post.department().equals(said.department()))
        .filter(post -> post.position() == said.position() && said.lastDay() == null)
        .filter(post -> Spelling.isSame(post.title(), said.title()))
        .findFirst()
        .orElse(said);
  }

  private boolean isAfterTheEnd(Statement.@Nullable Engagement engagement) {
    Statement.Engagement old = present == null ? null : present.engagement();
    LocalDate last = old == null ? null : old.lastDay();
    LocalDate from = engagement == null ? call.effective() : engagement.from();
    return last != null && last.isBefore(from);
  }

  private static Statement.Post post(ScimFields post) {
    return new Statement.Post(
        post.needed(ScimNames.DEPARTMENT, Longest.DEPARTMENT_CODE),
        post.word(ScimNames.POSITION, Position.MEMBER),
        post.needed(ScimNames.TITLE, Longest.TITLE),
        post.lastDay(ScimNames.UNTIL),
        false);
  }

  @Nullable List<Statement.Leave> leave() {
    return changed(
        ScimNames.LEAVE,
        own.each(ScimNames.LEAVE, ScimParts::leave),
        present == null ? List.of() : present.leave());
  }

  private static Statement.Leave leave(ScimFields one) {
    if (!one.has(ScimNames.KIND)) {
      one.fault(ScimNames.KIND, "is missing");
    }
    LocalDate from = one.neededDay(ScimNames.FROM);
    LocalDate until = one.lastDay(ScimNames.UNTIL);
    one.period(from, until);
    return new Statement.Leave(
        one.word(ScimNames.KIND, AbsenceKind.SUSPENSION_OF_DUTY), from, until);
  }

  /**
   * Only those that are new or other than they were; to leave one out beside others does not end
   * it, so that the same said again is no other request. To remove one is refused.
   */
  @Nullable List<Statement.Designated> designations() {
    List<Statement.Designated> old = present == null ? List.of() : present.designations();
    List<Statement.Designated> all =
        own.each(ScimNames.DESIGNATIONS, ScimParts::designated).stream().distinct().toList();
    List<Statement.Designated> again = saidAgain();
    List<Statement.Designated> news =
        all.stream().filter(one -> !old.contains(one) || again.contains(one)).toList();
    if (call.isPatch()
        && all.size() < old.size()
        && ScimSpoken.entries(call.body(), ScimNames.DESIGNATIONS).isEmpty()) {
      own.fault(
          ScimNames.DESIGNATIONS,
          "is not ended by removal; give it its last day in " + ScimNames.UNTIL);
    }
    return news.isEmpty() ? null : news;
  }

  /** What is named although it is so: it would go with what is corrected, or its end is implied. */
  private List<Statement.Designated> saidAgain() {
    boolean corrects = corrected != null && corrected.designations();
    Stream<JsonNode> said =
        call.isPatch()
            ? ScimSpoken.entries(call.body(), ScimNames.DESIGNATIONS).stream()
            : wanted.path(ScimSchemas.APPOINTMENT).path(ScimNames.DESIGNATIONS).valueStream();
    return said.filter(one -> corrects || (call.isPatch() && one.has(ScimNames.UNTIL)))
        .map(one -> designated(ScimFields.of(one, "", new ArrayList<>())))
        .toList();
  }

  private static Statement.Designated designated(ScimFields one) {
    LocalDate from = one.neededDay(ScimNames.FROM);
    LocalDate until = one.lastDay(ScimNames.UNTIL);
    one.period(from, until);
    return new Statement.Designated(
        one.needed(ScimNames.DEPARTMENT, Longest.DEPARTMENT_CODE),
        one.word(ScimNames.ROLE, DesignationRole.HANDLER),
        one.needed(ScimNames.AFFAIRS, Longest.AFFAIRS),
        one.needed(ScimNames.SCOPE, Longest.SCOPE),
        from,
        until,
        one.text(ScimNames.DOCUMENT, Longest.DOCUMENT));
  }

  /** The same said twice is said once; the order of a list says nothing. */
  private <T> @Nullable List<T> changed(String field, List<T> said, List<T> old) {
    List<T> values = said.stream().distinct().toList();
    JsonNode sent = call.body().path(ScimSchemas.APPOINTMENT).path(field);
    boolean spokenOf = call.isPatch() || !values.isEmpty() || (sent.isArray() && wanted.isObject());
    boolean same = values.size() == old.size() && new HashSet<>(values).equals(new HashSet<>(old));
    boolean ends = field.equals(ScimNames.LEAVE) && ScimSpoken.endIn(call.body(), field);
    return !spokenOf || (same && !ends && !insists(field)) ? null : values;
  }

  /**
   * An act with a number of its own counts although all is so already: one of an earlier day may
   * come after it. So does a correction: what it replaces may be why it is so.
   */
  private boolean insists(String... fields) {
    return (own.has(ScimNames.DOCUMENT_NUMBER)
            || own.has(ScimNames.SEQUENCE)
            || own.has(ScimNames.CORRECTS))
        && present != null
        && speaksOf(fields);
  }

  private boolean speaksOf(String... fields) {
    return ScimSpoken.in(call.body()).names(fields);
  }

  /** Whether an end that is corrected is taken back by {@code active:true}. */
  boolean takesBackAnEnd() {
    return corrected != null
        && corrected.lastDay() != null
        && speaksOfActive()
        && wanted.path(ScimNames.ACTIVE).asBoolean();
  }

  boolean namesFirstDay() {
    return speaksOf(ScimNames.START_DATE);
  }

  boolean speaksOfActive() {
    return speaksOf(ScimNames.ACTIVE);
  }

  /** Whether it says so of what is to come: by such an act of its own, and not of another end. */
  boolean insistOnEnd() {
    return insists(ScimNames.ACTIVE)
        && (corrected == null || corrected.engagement())
        && !wanted.path(ScimNames.ACTIVE).asBoolean(true);
  }

  /**
   * Whether the appointment is part of a correction of what made it, or a PATCH names its end,
   * which may only follow from something else so far.
   */
  boolean insistOnEngagement() {
    return corrected == null
        ? call.isPatch()
            && own.has(ScimNames.END_DATE)
            && speaksOf(ScimNames.END_DATE)
            && wanted.path(ScimNames.ACTIVE).asBoolean(true)
        : corrected.engagement()
            && speaksOf(ScimNames.EMPLOYMENT_TYPE, ScimNames.START_DATE, ScimNames.END_DATE);
  }

  /** Whether the name is part of such an act; a correction needs it where it stood before. */
  boolean insistOnName() {
    return (corrected == null || corrected.name())
        && insists(
            ScimNames.DISPLAY_NAME,
            ScimNames.NAME,
            ScimNames.KANA,
            ScimNames.REGISTERED_NAME,
            ScimNames.ALPHABET);
  }
}

package osarai.hr.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.forms.RunningNumber;
import osarai.forms.Spelling;
import osarai.people.DesignationRole;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/**
 * A {@link Statement} as it was received about one person: kept for ever, whatever came of it. All
 * that is true of a person follows from the notices alone, in the order of their days and not of
 * their arrival.
 *
 * @param change the change that brought it
 * @param corrects the notice that it replaces
 */
record Notice(
    UUID id,
    long change,
    StaffNumber staffNumber,
    LocalDate effective,
    @Nullable String document,
    @Nullable String sequence,
    @Nullable UUID corrects,
    Content content) {

  /** By day, then by the source's own order as a number, then by arrival. */
  static final Comparator<Notice> ORDER =
      Comparator.comparing(Notice::effective)
          .thenComparing(Notice::sequence, Comparator.nullsFirst(RunningNumber.ORDER))
          .thenComparing(Notice::change)
          .thenComparing(Notice::id);

  /**
   * What it says; the parts of a {@link Statement}, with departments by their ids. Kept as JSON:
   * the names of all parts are those of rows.
   *
   * @param externalId only where it gave an id to a person who had none
   */
  record Content(
      @Nullable PersonName name,
      Statement.@Nullable Engagement engagement,
      @Nullable List<Post> posts,
      @Nullable LocalDate lastDay,
      @Nullable List<Statement.Leave> leave,
      @Nullable List<Designated> designations,
      @JsonInclude(JsonInclude.Include.NON_NULL) Statement.@Nullable Retitled retitled,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String externalId) {
    Content(
        @Nullable PersonName name,
        Statement.@Nullable Engagement engagement,
        @Nullable List<Post> posts,
        @Nullable LocalDate lastDay,
        @Nullable List<Statement.Leave> leave,
        @Nullable List<Designated> designations,
        Statement.@Nullable Retitled retitled) {
      this(name, engagement, posts, lastDay, leave, designations, retitled, null);
    }

    Content(
        @Nullable PersonName name,
        Statement.@Nullable Engagement engagement,
        @Nullable List<Post> posts,
        @Nullable LocalDate lastDay,
        @Nullable List<Statement.Leave> leave,
        @Nullable List<Designated> designations) {
      this(name, engagement, posts, lastDay, leave, designations, null);
    }

    /** The same without an appointment, and without the posts that came with it. */
    Content withoutAppointment() {
      return new Content(name, null, null, lastDay, leave, designations, null, externalId);
    }

    /** Of which nothing is new but the external id that it gives a person. */
    static Content onlyExternalId(@Nullable String id) {
      return new Content(null, null, null, null, null, null, null, id);
    }

    /** The same, giving the person that id, or none. */
    Content withExternalId(@Nullable String id) {
      return new Content(name, engagement, posts, lastDay, leave, designations, retitled, id);
    }

    /**
     * Whether both say something about the same part, and not the same. Designations are no such
     * part: those that a statement does not name stay, so that another list adds to the first.
     */
    boolean contradicts(Content other) {
      return differently(name, other.name)
          || (engagement != null && !StatementPart.told(engagement, other.engagement))
          || (posts != null && !held(posts, other.posts))
          || (retitled != null && !StatementPart.called(retitled, other.retitled))
          || differ(lastDay, other.lastDay)
          || differ(inAnyOrder(leave), inAnyOrder(other.leave));
    }

    static @Nullable Set<Statement.Leave> inAnyOrder(@Nullable List<Statement.Leave> all) {
      return all == null ? null : Set.copyOf(all);
    }

    /** Of name, posts and leave those of which the other says something else. */
    List<StatementPart> contradicted(Content other) {
      return Stream.of(
              differently(name, other.name) ? StatementPart.NAME : null,
              posts != null && !held(posts, other.posts) ? StatementPart.POST : null,
              differ(inAnyOrder(leave), inAnyOrder(other.leave)) ? StatementPart.LEAVE : null)
          .filter(Objects::nonNull)
          .toList();
    }

    private static boolean differently(@Nullable PersonName one, @Nullable PersonName other) {
      return one != null && other != null && !one.isSpelledAs(other);
    }

    static boolean spells(@Nullable PersonName one, @Nullable PersonName other) {
      return other == null || (one != null && one.isSpelledAs(other));
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
      return one != null && other != null && !one.equals(other);
    }

    /** Whether it says all that the other says. */
    boolean covers(Content other) {
      return spells(name, other.name)
          && StatementPart.told(engagement, other.engagement)
          && held(posts, other.posts)
          && StatementPart.called(retitled, other.retitled)
          && covers(lastDay, other.lastDay)
          && covers(inAnyOrder(leave), inAnyOrder(other.leave))
          && covers(designations, other.designations);
    }

    static boolean covers(@Nullable Object one, @Nullable Object other) {
      return other == null || other.equals(one);
    }

    /** A position that only follows from the title says nothing against one that was told. */
    private static boolean held(@Nullable List<Post> one, @Nullable List<Post> other) {
      return other == null
          || (one != null
              && one.size() == other.size()
              && IntStream.range(0, one.size()).allMatch(i -> one.get(i).covers(other.get(i))));
    }

    private boolean saysPosts() {
      return posts != null || retitled != null;
    }

    /** Whether both say something about the same part; designations add up, as above. */
    boolean meets(Content other) {
      return (name != null && other.name != null)
          || (engagement != null && other.engagement != null)
          || (saysPosts() && other.saysPosts())
          || (lastDay != null && other.lastDay != null)
          || (leave != null && other.leave != null);
    }
  }

  /**
   * A post by its department's id, so that it stays the same when the code passes to another.
   *
   * @param lastDay where it was said with the post
   * @param byTitle whether the position only follows from the title
   */
  record Post(
      UUID department,
      Position position,
      String title,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lastDay,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byTitle) {
    Post(UUID department, Position position, String title) {
      this(department, position, title, null, false);
    }

    /** The same, whatever its days. */
    Post undated() {
      return new Post(department, position, title);
    }

    Post called(Statement.Retitled other) {
      Position told = other.position();
      boolean keeps = other.byTitle() && !byTitle && Spelling.isSame(title, other.title());
      return told == null || keeps
          ? new Post(department, position, other.title(), lastDay, byTitle)
          : new Post(department, told, other.title(), lastDay, other.byTitle());
    }

    /** The same in that position, which was told by itself. */
    Post in(Position told) {
      return new Post(department, told, title, lastDay, false);
    }

    boolean covers(Post other) {
      return department.equals(other.department)
          && title.equals(other.title)
          && Objects.equals(lastDay, other.lastDay)
          && (position == other.position || (other.byTitle && !byTitle));
    }
  }

  /** A designation by its department's id, for the same reason. */
  record Designated(
      UUID department,
      DesignationRole role,
      String affairs,
      String scope,
      LocalDate from,
      @Nullable LocalDate lastDay,
      @Nullable String document) {}

  /** Whether it says that an appointment which was to come does not. */
  boolean callsOff() {
    return content.engagement() != null && content.engagement().neverComes();
  }

  /** The same without it. */
  Notice withoutAppointment() {
    Content rest = content.withoutAppointment();
    return new Notice(id, change, staffNumber, effective, document, sequence, corrects, rest);
  }

  /** The source's own key for it, if it has one. */
  @Nullable String key() {
    return Statement.Order.key(document, sequence);
  }

  /** Whether its key is a 発令順 alone, which each day begins anew. */
  boolean isOfItsDay() {
    return document == null && sequence != null;
  }

  /** The day its posts begin to hold: not before the appointment that it speaks of. */
  LocalDate postsFrom() {
    return Statement.postsFrom(content.engagement(), effective);
  }
}

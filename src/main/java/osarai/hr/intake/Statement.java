package osarai.hr.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/**
 * What a source says about one person, by any door. A null part says nothing; any other part holds
 * from the effective day until something else is said.
 *
 * @param place where it was in the input, for messages: lines of a file, or a JSON pointer
 * @param posts all posts held from the effective day on
 * @param leaving when the appointment under this number ends
 * @param leave all leave in force on the effective day or after; an empty list ends what runs
 * @param designations each is one designation as it is now; those not named stay as they are
 * @param retitled the new title of the one post held on the day, whose department is not given
 */
public record Statement(
    KeptText place,
    Subject who,
    Order order,
    @Nullable PersonName name,
    @Nullable Engagement engagement,
    @Nullable List<Post> posts,
    @Nullable Leaving leaving,
    @Nullable List<Leave> leave,
    @Nullable List<Designated> designations,
    @Nullable Retitled retitled) {

  public Statement(
      KeptText place,
      Subject who,
      Order order,
      @Nullable PersonName name,
      @Nullable Engagement engagement,
      @Nullable List<Post> posts,
      @Nullable LocalDate lastDay,
      @Nullable List<Leave> leave,
      @Nullable List<Designated> designations) {
    this(
        place, who, order, name, engagement, posts, Leaving.on(lastDay), leave, designations, null);
  }

  /**
   * Whom it is about.
   *
   * @param externalId the source's own id of the person, never given to another
   * @param kana the reading of the name, for deciding whether it is the same person
   * @param decided the caller's own answer to that question
   */
  public record Subject(
      @Nullable String externalId,
      StaffNumber staffNumber,
      @Nullable Kana kana,
      @Nullable Decided decided) {
    /** Whom the answer names. */
    Optional<UUID> named() {
      return Optional.ofNullable(decided).map(Decided::person);
    }
  }

  /**
   * A caller's answer to "same person?": this person, or null for a new one.
   *
   * @param holder whoever has the number on the day, whatever the name
   * @param isSomebodyElse not the former or next holder of the number; its holder on the day is
   *     still a question
   */
  public record Decided(@Nullable UUID person, boolean holder, boolean isSomebodyElse) {
    public static final Decided HOLDER = new Decided(null, true, false);
    public static final Decided SOMEBODY_ELSE = new Decided(null, false, true);

    public Decided(@Nullable UUID person) {
      this(person, false, false);
    }
  }

  /**
   * The statement's place among all statements about the person.
   *
   * @param effective the day from which it is true (発令日)
   * @param document the number of the act's document
   * @param sequence the source's own order among acts of one day, a running number
   * @param corrects the document number or sequence of the earlier statement that this one replaces
   * @param isCompared whether the source compared with what is true now and sends only the
   *     difference; then an equal earlier statement is no reason to leave it out
   */
  public record Order(
      LocalDate effective,
      @Nullable String document,
      @Nullable String sequence,
      @Nullable String corrects,
      boolean isCompared) {
    public Order(
        LocalDate effective,
        @Nullable String document,
        @Nullable String sequence,
        @Nullable String corrects) {
      this(effective, document, sequence, corrects, false);
    }

    /** The same, of an act without a key of its own. */
    public Order compared() {
      return new Order(effective, document, sequence, corrects, key() == null && corrects == null);
    }

    public static Order on(LocalDate effective) {
      return new Order(effective, null, null, null);
    }

    @Nullable String key() {
      return key(document, sequence);
    }

    static @Nullable String key(@Nullable String document, @Nullable String sequence) {
      return document != null ? document : sequence;
    }
  }

  /**
   * The end of an appointment.
   *
   * @param lastDay the last day in office; null if the statement says that it does not end
   */
  public record Leaving(@Nullable LocalDate lastDay) {
    public static final Leaving NEVER = new Leaving(null);

    public static @Nullable Leaving on(@Nullable LocalDate lastDay) {
      return lastDay == null ? null : new Leaving(lastDay);
    }
  }

  /** An appointment: its first day, and its last day if there is one. */
  public record Engagement(EmploymentType type, LocalDate from, @Nullable LocalDate lastDay) {
    /** That the appointment does not take place: it ends before its first day. */
    public Engagement calledOff() {
      return new Engagement(type, from, from.minusDays(1));
    }

    /** Whether an appointment of that first day can only be called off by name (decision 128). */
    public static boolean hasBegun(LocalDate first, LocalDate today) {
      return first.isBefore(today);
    }

    public boolean neverComes() {
      return from.minusDays(1).equals(lastDay);
    }

    /**
     * The latest last day that the law allows, if the term exceeds it or has no end: fiscal-year
     * appointees serve to the end of their fiscal year at most (地方公務員法22条の2第2項). Appointments from
     * before the first known fiscal year are not judged.
     */
    public Optional<LocalDate> overstepped() {
      if (!type.isFiscalYear() || from.isBefore(FiscalYear.FIRST_DAY)) {
        return Optional.empty();
      }
      LocalDate latest = FiscalYear.of(from).lastDay();
      return lastDay == null || lastDay.isAfter(latest) ? Optional.of(latest) : Optional.empty();
    }
  }

  /** The last day in office; null if none is given, or if the statement says that there is none. */
  public @Nullable LocalDate leavingDay() {
    return leaving == null ? null : leaving.lastDay();
  }

  /** Whether it calls off an appointment; for whoever is not recognised that is a mistyped year. */
  public boolean callsOff() {
    return engagement != null && engagement.neverComes() && who.named().isPresent();
  }

  Statement under(StaffNumber number) {
    return about(new Subject(who.externalId(), number, who.kana(), who.decided()));
  }

  public Statement decided(Decided answer) {
    return about(new Subject(who.externalId(), who.staffNumber(), who.kana(), answer));
  }

  private Statement about(Subject whom) {
    return new Statement(
        place, whom, order, name, engagement, posts, leaving, leave, designations, retitled);
  }

  /** The day from which its posts are held: not before the appointment in the statement. */
  LocalDate postsFrom() {
    return postsFrom(engagement, order.effective());
  }

  static LocalDate postsFrom(@Nullable Engagement engagement, LocalDate effective) {
    return engagement != null && engagement.from().isAfter(effective)
        ? engagement.from()
        : effective;
  }

  /**
   * A post by its department's code, which is all that a source knows. Its appointment follows from
   * other statements.
   *
   * @param lastDay if the source knows it beforehand; otherwise the post is held until something
   *     else is said
   * @param byTitle whether the position only follows from the title (decision 140)
   */
  public record Post(
      String department,
      Position position,
      String title,
      @Nullable LocalDate lastDay,
      boolean byTitle) {
    public Post(String department, Position position, String title) {
      this(department, position, title, null, false);
    }
  }

  /**
   * Another title of a post.
   *
   * @param position whether the post leads under the new title; null to leave that unchanged
   */
  public record Retitled(
      @Nullable Position position,
      String title,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byTitle) {}

  /** A leave; without a last day while it is not known. */
  public record Leave(AbsenceKind kind, LocalDate from, @Nullable LocalDate lastDay) {}

  /** A designation for My Number affairs; ended by stating it again with its last day. */
  public record Designated(
      String department,
      DesignationRole role,
      String affairs,
      String scope,
      LocalDate from,
      @Nullable LocalDate lastDay,
      @Nullable String document) {}
}

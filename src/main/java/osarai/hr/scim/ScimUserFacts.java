package osarai.hr.scim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.Directory;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.people.Post;

/** Facts about a person as SCIM shows them on a day. */
record ScimUserFacts(LocalDate day) {

  /** Empty for one about whom nothing is true any more, such as after an import was undone. */
  Optional<ScimUser> user(PersonFacts facts, Directory.Stamp stamp) {
    Optional<PersonName> name = facts.nameOn(day);
    Optional<Appointment> shown = shown(facts);
    if (name.isEmpty() || shown.isEmpty()) {
      return Optional.empty();
    }
    Appointment appointment = shown.get();
    boolean runs = appointment.period().contains(day);
    HeldPosts held = new HeldPosts(facts, appointment);
    List<Post> posts = held.on(runs ? day : appointment.period().from());
    return Optional.of(
        new ScimUser(
            facts.personId(),
            stamp.externalId(),
            appointment.staffNumber(),
            name.get(),
            runs && !facts.stopped().contains(appointment.id()),
            new Statement.Engagement(
                appointment.type(), appointment.period().from(), appointment.period().lastDay()),
            !runs && leftBefore(facts, appointment),
            posts.stream().map(post -> post(facts, post, appointment, held.lastDay(post))).toList(),
            leave(facts),
            designations(facts),
            departmentOfFirst(facts, posts),
            null,
            stamp.created(),
            stamp.lastModified(),
            stamp.lastChange()));
  }

  private static boolean leftBefore(PersonFacts facts, Appointment shown) {
    return facts.appointments().stream()
        .filter(one -> one.staffNumber().equals(shown.staffNumber()))
        .anyMatch(one -> one.period().from().isBefore(shown.period().from()));
  }

  /** With its last day where it is not the appointment's. */
  private Statement.Post post(
      PersonFacts facts, Post post, Appointment appointment, @Nullable LocalDate last) {
    return new Statement.Post(
        code(facts, post.departmentId()),
        post.position(),
        post.title(),
        Objects.equals(last, appointment.period().lastDay()) ? null : last,
        false);
  }

  private @Nullable String departmentOfFirst(PersonFacts facts, List<Post> posts) {
    return posts.stream()
        .findFirst()
        .flatMap(post -> facts.department(post.departmentId(), day))
        .map(Department::name)
        .orElse(null);
  }

  /** The appointment that runs, else the next to come, else the last. */
  private Optional<Appointment> shown(PersonFacts facts) {
    Comparator<Appointment> byStart = Comparator.comparing(a -> a.period().from());
    return facts
        .appointmentOn(day)
        .or(
            () ->
                facts.appointments().stream()
                    .filter(a -> a.period().from().isAfter(day))
                    .min(byStart))
        .or(() -> facts.appointments().stream().max(byStart));
  }

  private List<Statement.Leave> leave(PersonFacts facts) {
    return facts.absences().stream()
        .filter(absence -> isNowOrLater(absence.period().lastDay()))
        .map(
            absence ->
                new Statement.Leave(
                    absence.kind(), absence.period().from(), absence.period().lastDay()))
        .toList();
  }

  private List<Statement.Designated> designations(PersonFacts facts) {
    return facts.designations().stream()
        .filter(designation -> isNowOrLater(designation.period().lastDay()))
        .map(
            d ->
                new Statement.Designated(
                    code(facts, facts.heir(d.departmentId(), day)),
                    d.role(),
                    d.affairs(),
                    d.scope(),
                    d.period().from(),
                    d.period().lastDay(),
                    d.documentNumber()))
        .toList();
  }

  private boolean isNowOrLater(@Nullable LocalDate last) {
    return last == null || !last.isBefore(day);
  }

  private String code(PersonFacts facts, UUID department) {
    return facts.department(department, day).map(Department::code).orElse("");
  }

  /**
   * The posts of an appointment, the main one (本務) first: a post stands where the one stood whose
   * place it took, and one that only gets another title goes on.
   */
  private static final class HeldPosts {
    private final List<Post> all;

    HeldPosts(PersonFacts facts, Appointment appointment) {
      this.all =
          facts.posts().stream()
              .filter(post -> post.appointmentId().equals(appointment.id()))
              .sorted(
                  Comparator.<Post, LocalDate>comparing(post -> post.period().from())
                      .thenComparing(post -> post.id().toString()))
              .toList();
    }

    List<Post> on(LocalDate day) {
      return all.stream()
          .filter(post -> post.period().contains(day))
          .sorted(Comparator.comparing(this::place))
          .toList();
    }

    /** Null while it goes on, be it under another title. */
    @Nullable LocalDate lastDay(Post post) {
      Post last = post;
      for (Optional<Post> next = next(last); next.isPresent(); next = next(last)) {
        last = next.get();
      }
      return last.period().lastDay();
    }

    private Optional<Post> next(Post post) {
      return all.stream()
          .filter(other -> other.period().from().equals(post.period().until()))
          .filter(other -> other.departmentId().equals(post.departmentId()))
          .findFirst();
    }

    private int place(Post post) {
      Post first = post;
      for (Optional<Post> before = before(first); before.isPresent(); before = before(first)) {
        first = before.get();
      }
      return all.indexOf(first);
    }

    /** In the same department, else one that nobody else goes on with. */
    private Optional<Post> before(Post post) {
      List<Post> ended =
          all.stream()
              .filter(other -> post.period().from().equals(other.period().until()))
              .toList();
      return ended.stream()
          .filter(other -> other.departmentId().equals(post.departmentId()))
          .findFirst()
          .or(() -> ended.stream().filter(other -> next(other).isEmpty()).findFirst());
    }
  }
}

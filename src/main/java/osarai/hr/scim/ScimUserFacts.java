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
    List<Post> posts = posts(facts, appointment, runs ? day : appointment.period().from());
    return Optional.of(
        new ScimUser(
            facts.personId(),
            stamp.externalId(),
            appointment.staffNumber(),
            name.get(),
            runs && !facts.stopped().contains(appointment.id()),
            new Statement.Engagement(
                appointment.type(), appointment.period().from(), appointment.period().lastDay()),
            posts.stream().map(post -> held(facts, post, appointment)).toList(),
            leave(facts),
            designations(facts),
            departmentOfFirst(facts, posts),
            null,
            stamp.created(),
            stamp.lastModified(),
            stamp.lastChange()));
  }

  private static List<Post> posts(PersonFacts facts, Appointment appointment, LocalDate on) {
    return facts.postsOn(on).stream()
        .filter(post -> post.appointmentId().equals(appointment.id()))
        .toList();
  }

  /** With its last day where it is not the appointment's. */
  private Statement.Post held(PersonFacts facts, Post post, Appointment appointment) {
    LocalDate last = post.period().lastDay();
    return new Statement.Post(
        code(facts, post.departmentId()),
        post.position(),
        post.title(),
        Objects.equals(last, appointment.period().lastDay()) ? null : last);
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
}

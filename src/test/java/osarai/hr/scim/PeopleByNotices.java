package osarai.hr.scim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.calendar.Period;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Corrections;
import osarai.hr.intake.StatementMessages;
import osarai.hr.intake.StatementOutcome;
import osarai.hr.intake.WrittenNotices;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.Directory;
import osarai.people.PersonFacts;
import osarai.people.Post;
import osarai.web.Spoken;

/** One person, of whom is true what follows from all that was said. */
final class PeopleByNotices implements ScimPeople {
  static final UUID ID = new UUID(0, 1001);
  private static final Map<UUID, List<Department>> DEPARTMENTS =
      Stream.of("210", "220")
          .map(
              code ->
                  new Department(
                      new UUID(0, Integer.parseInt(code)),
                      code,
                      code,
                      null,
                      true,
                      Period.from(LocalDate.of(2010, 4, 1))))
          .collect(Collectors.toMap(Department::id, List::of));
  private static final KeptTexts TEXTS = Spoken.kept(StatementMessages.class);
  private final WrittenNotices.Arriving notices = new WrittenNotices.Arriving(DEPARTMENTS);
  private int version;

  @Override
  public Optional<ScimUser> find(UUID id, LocalDate day) {
    return new ScimUserFacts(day)
        .user(facts(), new Directory.Stamp(null, Instant.EPOCH, version, Instant.EPOCH));
  }

  @Override
  public ScimRefused absent(UUID id) {
    return version == 0 ? ScimRefused.notFound() : ScimRefused.calledOff();
  }

  @Override
  public ScimStore.Page<ScimUser> search(ScimWanted wanted, LocalDate day) {
    return new ScimStore.Page<>(List.of(), 0);
  }

  @Override
  public Optional<Corrections.Corrected> corrected(UUID person, String key) {
    return notices.corrected(key);
  }

  @Override
  public Written apply(Write write) {
    boolean created = version == 0;
    Optional<ScimUser> before =
        write.deactivates() ? find(ID, write.statement().order().effective()) : Optional.empty();
    StatementOutcome line = notices.take(write.statement());
    if (line.isRejected()) {
      throw ScimOutcome.refusal(line, TEXTS);
    }
    if (write.deactivates()) {
      ScimOutcome.refuseUnkept(write, line, facts());
    }
    version++;
    ScimUser user = find(ID, write.statement().order().effective()).or(() -> before).orElseThrow();
    return new Written(
        user, created, line.decision().word(), ScimOutcome.notApplied(line, TEXTS), List.of());
  }

  private PersonFacts facts() {
    Career career = notices.career();
    List<Appointment> appointments = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    for (Career.Served served : career.appointments()) {
      UUID id = new UUID(1, appointments.size());
      appointments.add(new Appointment(id, ID, served.number(), served.type(), served.period()));
      for (Career.Post post : served.posts()) {
        posts.add(
            new Post(id, id, post.department(), post.position(), post.title(), post.period()));
      }
    }
    return new PersonFacts(
        ID,
        career.names(),
        appointments,
        posts,
        career.designations().stream().map(PeopleByNotices::fact).toList(),
        career.absences(),
        Set.of(),
        DEPARTMENTS);
  }

  private static Designation fact(Career.Designated said) {
    return new Designation(
        ID,
        said.department(),
        said.role(),
        said.affairs(),
        said.scope(),
        said.document(),
        said.period());
  }

  /** Posts, and what is not as it was on the first day. */
  String truth() {
    Career career = notices.career();
    List<String> truth = new ArrayList<>();
    career.appointments().stream()
        .flatMap(served -> served.posts().stream())
        .forEach(
            post -> truth.add(post.department().getLeastSignificantBits() + days(post.period())));
    career.names().stream()
        .skip(1)
        .forEach(called -> truth.add(called.name().inUse() + days(called.period())));
    career.absences().forEach(away -> truth.add(away.kind() + days(away.period())));
    career.designations().forEach(said -> truth.add(said.affairs() + days(said.period())));
    return String.join(", ", truth);
  }

  private static String days(Period period) {
    return " " + period.from() + "/" + period.lastDay();
  }
}

package osarai.hr.scim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.hr.intake.Corrections;
import osarai.hr.intake.DutyMade;
import osarai.hr.intake.Statement;

/** People in memory, for what SCIM does in front of them: no days, no history. */
final class MemoryPeople implements ScimPeople {
  private static final Instant MADE = Instant.parse("2026-11-25T00:00:00Z");

  final Map<UUID, ScimUser> people = new LinkedHashMap<>();
  final List<Write> writes = new ArrayList<>();
  final List<ScimWanted> searches = new ArrayList<>();
  final Map<String, Corrections.Corrected> received = new LinkedHashMap<>();

  @Override
  public Optional<ScimUser> find(UUID id, LocalDate day) {
    return Optional.ofNullable(people.get(id)).map(user -> shown(user, day));
  }

  /** Nobody is active before the first day. */
  private static ScimUser shown(ScimUser user, LocalDate day) {
    return new ScimUser(
        user.id(),
        user.externalId(),
        user.staffNumber(),
        user.name(),
        user.active() && !user.isToCome(day),
        user.engagement(),
        user.leftBefore(),
        user.posts(),
        user.leave(),
        user.designations(),
        user.department(),
        user.head(),
        user.created(),
        user.lastModified(),
        user.changeId());
  }

  @Override
  public ScimStore.Page<ScimUser> search(ScimWanted wanted, LocalDate day) {
    searches.add(wanted);
    Comparator<ScimUser> order =
        Comparator.comparing(
            user ->
                switch (wanted.sort()) {
                  case STAFF_NUMBER -> user.staffNumber().value();
                  case NAME -> user.name().kana().value();
                  default -> "";
                });
    List<ScimUser> found =
        people.values().stream()
            .filter(
                user ->
                    wanted.anyOf().entrySet().stream()
                        .allMatch(e -> has(user, e.getKey(), e.getValue())))
            .sorted(wanted.descending() ? order.reversed() : order)
            .toList();
    return new ScimStore.Page<>(
        found.stream().skip(wanted.startIndex() - 1L).limit(wanted.count()).toList(), found.size());
  }

  private static boolean has(ScimUser user, ScimWanted.Criterion key, Set<String> values) {
    return switch (key) {
      case ID -> values.contains(user.id().toString());
      case STAFF_NUMBER -> values.contains(user.staffNumber().value());
      case EXTERNAL_ID -> user.externalId() != null && values.contains(user.externalId());
      case ACTIVE -> values.contains(String.valueOf(user.active()));
      case DEPARTMENT -> user.posts().stream().anyMatch(p -> values.contains(p.department()));
      case CODE -> throw new IllegalArgumentException();
    };
  }

  @Override
  public Optional<Corrections.Corrected> corrected(UUID person, String key) {
    return Optional.ofNullable(received.get(key));
  }

  @Override
  public Written apply(Write write) {
    writes.add(write);
    Statement said = write.statement();
    ScimUser old = write.person() == null ? null : people.get(write.person());
    if (old == null
        && people.values().stream()
            .anyMatch(user -> user.staffNumber().equals(said.who().staffNumber()))) {
      throw ScimRefused.uniqueness("userName: is another's");
    }
    ScimUser made = old == null ? fresh(said) : changed(old, said);
    people.put(made.id(), made);
    return new Written(
        made,
        old == null,
        old == null ? "new-person" : "decided",
        null,
        List.of(
            new DutyMade(
                "all-staff", 2026, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), "採用")));
  }

  private ScimUser fresh(Statement said) {
    return new ScimUser(
        UUID.randomUUID(),
        said.who().externalId(),
        said.who().staffNumber(),
        Objects.requireNonNull(said.name()),
        true,
        said.engagement(),
        false,
        or(said.posts(), List.of()),
        or(said.leave(), List.of()),
        or(said.designations(), List.of()),
        "市民課",
        null,
        MADE,
        MADE,
        writes.size());
  }

  private ScimUser changed(ScimUser old, Statement said) {
    boolean ends = said.leavingDay() != null;
    Statement.Engagement engagement = or(said.engagement(), old.engagement());
    return new ScimUser(
        old.id(),
        said.who().externalId(),
        said.who().staffNumber(),
        or(said.name(), old.name()),
        !ends && (old.active() || said.engagement() != null),
        ends && engagement != null
            ? new Statement.Engagement(engagement.type(), engagement.from(), said.leavingDay())
            : engagement,
        old.leftBefore(),
        or(said.posts(), old.posts()),
        or(said.leave(), old.leave()),
        or(said.designations(), old.designations()),
        old.department(),
        old.head(),
        old.created(),
        MADE.plusSeconds(writes.size()),
        writes.size());
  }

  private static <T> T or(T said, T old) {
    return said == null ? old : said;
  }
}

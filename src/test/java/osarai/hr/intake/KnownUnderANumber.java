package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/** Whoever is known under 1001 on 1 April 2026, and what is made of a statement about them. */
final class KnownUnderANumber {
  static final UUID TANAKA = new UUID(0, 1);
  static final UUID SATO = new UUID(0, 2);
  static final String DAY = "2026-04-01";

  final Map<String, UUID> external = new HashMap<>();
  final List<Appointment> holders = new ArrayList<>();
  final Map<UUID, PersonFacts> elsewhere = new HashMap<>();
  final Map<UUID, List<Career.Called>> facts = new HashMap<>();
  final Set<UUID> withExternal = new HashSet<>();
  final Map<UUID, List<Notice>> received = new HashMap<>();
  final Set<UUID> undone = new HashSet<>();

  static Statement ends(String effective, @Nullable String document) {
    return new Statement(
        new KeptText("1行目"),
        new Statement.Subject(null, new StaffNumber("1001"), null, null),
        new Statement.Order(day(effective), document, null, null),
        null,
        null,
        null,
        day("2026-08-31"),
        null,
        null);
  }

  void received(UUID person, Statement said) {
    received
        .computeIfAbsent(person, p -> new ArrayList<>())
        .add(
            new Notice(
                UUID.randomUUID(),
                1,
                said.who().staffNumber(),
                said.order().effective(),
                said.order().document(),
                null,
                null,
                new Notice.Content(null, null, null, said.leavingDay(), null, null)));
  }

  Recognition.Recognised of(@Nullable String externalId, @Nullable String kana) {
    return recognise(
        new Statement.Subject(
            externalId, new StaffNumber("1001"), kana == null ? null : new Kana(kana), null));
  }

  Recognition.Recognised stated(@Nullable UUID person) {
    return recognise(
        new Statement.Subject(null, new StaffNumber("1001"), null, new Statement.Decided(person)));
  }

  Recognition.Recognised recognise(Statement.Subject who) {
    return recognise(statement(who, Statement.Order.on(day(DAY)), null, null));
  }

  Recognition recognition() {
    return new Recognition(
        external,
        NumberHolders.of(Map.of("1001", holders), Map.of(), elsewhere),
        new KnownNames(facts),
        withExternal);
  }

  Recognition.Recognised recognise(Statement statement) {
    Recognition recognition = recognition();
    recognition.heard(new Notices.Received(received, undone));
    return recognition.of(statement);
  }

  static Statement statement(
      Statement.Subject who,
      Statement.Order order,
      @Nullable PersonName name,
      Statement.@Nullable Engagement engagement) {
    return new Statement(new KeptText("1行目"), who, order, name, engagement, null, null, null, null);
  }

  /** As a row of a file says it: number, name and reading. */
  static Statement row(String effective, String name, Statement.@Nullable Engagement engagement) {
    String[] both = name.split("/");
    PersonName called = PersonName.of(both[0], new Kana(both[1]));
    return statement(
        new Statement.Subject(null, new StaffNumber("1001"), called.kana(), null),
        Statement.Order.on(day(effective)),
        called,
        engagement);
  }

  static Statement identified(Statement said, String id) {
    return statement(
        new Statement.Subject(id, said.who().staffNumber(), said.who().kana(), null),
        said.order(),
        said.name(),
        said.engagement());
  }

  static Statement.Engagement term(String from, @Nullable String last) {
    return new Statement.Engagement(
        EmploymentType.REGULAR, day(from), last == null ? null : day(last));
  }

  static Recognition.Recognised found(@Nullable UUID person, Recognition.Decision decision) {
    return new Recognition.Recognised(person, decision, null);
  }

  /** The same, and the id that came is the person's from now on. */
  static Recognition.Recognised getsExternalId(UUID person, Recognition.Decision decision) {
    return new Recognition.Recognised(person, decision, null, true);
  }

  static void assertRefused(Recognition.Recognised refused, Recognition.Decision decision) {
    assertRefused(refused, decision, "staffNumber");
  }

  static void assertRefused(
      Recognition.Recognised refused, Recognition.Decision decision, String part) {
    assertThat(refused.person()).isNull();
    assertThat(refused.decision()).isEqualTo(decision);
    assertThat(refused.conflict())
        .isNotNull()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Fault.Ground.CONFLICT);
              assertThat(fault.part()).isEqualTo(part);
            });
  }

  void known(UUID person, String kana, @Nullable String externalId) {
    facts.put(person, called(kana));
    if (externalId != null) {
      external.put(externalId, person);
      withExternal.add(person);
    }
  }

  void holds(UUID person, String first, @Nullable String last) {
    holders.add(
        new Appointment(
            UUID.randomUUID(),
            person,
            new StaffNumber("1001"),
            EmploymentType.REGULAR,
            days(first, last)));
  }

  /** Under another number than the one that is told. */
  void worksElsewhere(UUID person, String first, @Nullable String last) {
    PersonDraft draft = new PersonDraft(person);
    elsewhere.put(person, draft.appointed(2002, EmploymentType.REGULAR, first, last).facts());
  }

  static List<Career.Called> called(String... readings) {
    return List.of(readings).stream()
        .map(
            kana ->
                new Career.Called(
                    PersonName.of("名前", new Kana(kana)), Period.from(day("2010-04-01"))))
        .toList();
  }
}

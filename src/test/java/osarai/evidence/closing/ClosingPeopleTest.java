package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.section;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.people.Position;

/** 田中 was in 市民課 until August and in 税務課 until December, under two numbers. */
class ClosingPeopleTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final PersonDraft DRAFT =
      new PersonDraft(TANAKA)
          .called("青木 花子", "アオキ ハナコ", "2026-04-01", "2026-06-30")
          .called("田中 花子", "タナカ ハナコ", "2026-07-01", null)
          .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-08-31")
          .appointed(2002, EmploymentType.FISCAL_YEAR_FULL_TIME, "2026-10-01", "2026-12-31")
          .posted(1001, section(210), Position.MEMBER, "主事", "2026-04-01", "2026-08-31")
          .posted(2002, section(220), Position.MEMBER, "主事", "2026-10-01", "2026-12-31")
          .department(210, "市民課", "2000-04-01", null)
          .department(220, "税務課", "2000-04-01", null);

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 青木 花子, 1001, アオキ ハナコ, 210, 市民課, false",
    "2026-08-31, 田中 花子, 1001, タナカ ハナコ, 210, 市民課, false",
    "2026-10-01, 田中 花子, 2002, タナカ ハナコ, 220, 税務課, false",
    // still to come: the section that is waiting
    "2026-03-31, 田中 花子, 2002, タナカ ハナコ, 210, 市民課, false",
    // between two appointments: the last section, and the newest number
    "2026-09-15, 田中 花子, 2002, タナカ ハナコ, 210, 市民課, true",
    // after the last day
    "2027-03-31, 田中 花子, 2002, タナカ ハナコ, 220, 税務課, true"
  })
  void aPersonIsAsOfTheDayOrAsLastSeen(
      LocalDate day,
      String name,
      String number,
      String kana,
      String code,
      String section,
      boolean gone) {
    assertThat(who(DRAFT, day))
        .isEqualTo(new ClosingPeople.Who(name, number, kana, code, section, gone));
  }

  @Test
  void whoHasNoPostAtAllHasNoSection() {
    ClosingPeople.Who one = who(new PersonDraft(TANAKA), day("2026-03-31"));
    assertThat(one.section()).isEmpty();
    assertThat(one.sectionCode()).isEmpty();
  }

  @Test
  void ofWhomNothingIsKnownNothingIsSaid() {
    assertThat(who(new PersonDraft(TANAKA), day("2027-03-31"))).isEqualTo(ClosingPeople.Who.NOBODY);
  }

  /** They are read in portions of 500. */
  @ParameterizedTest
  @CsvSource({"1", "499", "500", "501", "1203"})
  void everybodyIsFoundHoweverMany(int count) {
    List<UUID> persons = IntStream.rangeClosed(1, count).mapToObj(n -> new UUID(0, n)).toList();
    ClosingPeople people =
        new ClosingPeople(
            KnownPeople.of(persons.stream().map(PersonDraft::new).toArray(PersonDraft[]::new)));
    assertThat(people.on(persons, day("2027-03-31"))).containsOnlyKeys(persons);
  }

  @Test
  void whoIsNamedTwiceIsOne() {
    assertThat(
            new ClosingPeople(KnownPeople.of(DRAFT))
                .on(Collections.nCopies(3, TANAKA), day("2027-03-31")))
        .containsOnlyKeys(TANAKA);
    assertThat(new ClosingPeople(KnownPeople.of()).on(List.of(), day("2027-03-31"))).isEmpty();
  }

  private static ClosingPeople.Who who(PersonDraft draft, LocalDate day) {
    Map<UUID, ClosingPeople.Who> found =
        new ClosingPeople(KnownPeople.of(draft)).on(List.of(TANAKA), day);
    return found.get(TANAKA);
  }
}

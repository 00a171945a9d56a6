package osarai.hr.intake;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.people.PersonFacts;
import osarai.running.KeptDuties;
import osarai.running.SharedServices;

/** The fiscal year 2027 of the script by three doors and in other orders, against its oracle. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class YearByThreeDoorsTest {
  private static final List<LocalDate> DAYS =
      Stream.of("2027-06-01", "2027-10-01", "2027-12-01", "2028-03-31")
          .map(LocalDate::parse)
          .toList();

  @Inject YearPlay plays;

  @ParameterizedTest
  @EnumSource(YearDoors.Door.class)
  void eachDoorEndsAsTheRulesSay(YearDoors.Door door) {
    List<YearRow> rows = YearScript.rows();
    check(plays.play(rows, YearPlay.only(door, rows.size())), rows, door.name());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void soDoesAnyOrderByMixedDoors(long seed) {
    Random random = new Random(seed);
    List<YearRow> rows = YearScript.shuffled(random);
    List<YearDoors.Door> doors = new ArrayList<>();
    YearDoors.Door[] all = YearDoors.Door.values();
    rows.forEach(row -> doors.add(all[random.nextInt(all.length)]));
    check(plays.play(rows, doors), rows, "seed " + seed);
  }

  private static void check(YearPlayed played, List<YearRow> rows, String how) {
    SoftAssertions softly = new SoftAssertions();
    for (LocalDate knownOn : DAYS) {
      List<YearRow> told = rows.stream().filter(row -> !row.said().isAfter(knownOn)).toList();
      YearOracle oracle = new YearOracle().told(told);
      for (String who : oracle.everybody()) {
        YearPlayed.Owed owed = played.owed(who, knownOn);
        softly
            .assertThat(owed.duties())
            .as("%s: what %s owes, as known on %s", how, who, knownOn)
            .containsExactlyElementsOf(oracle.duties(who));
        softly
            .assertThat(owed.reasons())
            .as("%s: why %s owes it, as known on %s", how, who, knownOn)
            .containsExactlyElementsOf(oracle.reasons(who));
        YearFacts facts = new YearFacts(who, told);
        PersonFacts known = played.facts(who, knownOn);
        for (LocalDate day : DAYS) {
          softly
              .assertThat(played.sections(known, day))
              .as("%s: where %s works on %s, as known on %s", how, who, day, knownOn)
              .containsExactlyElementsOf(facts.sections(day).stream().sorted().toList());
        }
      }
    }
    softly.assertAll();
    KeptDuties.areAsReckoned(played.everybody());
  }
}

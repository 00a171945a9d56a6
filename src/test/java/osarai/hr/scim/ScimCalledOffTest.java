package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A re-appointment that was told of does not come; it is 30 November 2026. */
class ScimCalledOffTest {
  private static final String JOINS =
      "'displayName':'青木 さくら',A{'effectiveDate':'2026-04-01','kana':'アオキ サクラ',"
          + "'employmentType':'regular','startDate':'2026-04-01',"
          + "'posts':[{'department':'210','title':'主事'}]}";
  private static final String AGAIN =
      "A{'employmentType':'regular','startDate':'%s','endDate':'9999-12-31','effectiveDate':'%s',"
          + "'documentNumber':'人発第2号','posts':[{'department':'220','title':'主査'}]}";

  private final ScimTold told = new ScimTold();
  private final PeopleByNotices people = told.people;

  /** With a gap before it and without one, by an act of its own or as a correction of the first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "2027-02-01|'active':false,A{'startDate':'2027-02-01','documentNumber':'人発第3号'}",
        "2027-01-01|'active':false,A{'startDate':'2027-01-01','sequence':'3'}",
        "2027-02-01|'active':false,A{'corrects':'人発第2号'}",
        "2027-01-01|'active':false,A{'corrects':'人発第2号','documentNumber':'人発第3号'}",
        "2027-02-01|'active':false,A{'effectiveDate':'2027-01-31','documentNumber':'人発第3号'}",
        "2027-02-01|'active':false,A{'effectiveDate':'2027-01-15','startDate':'2027-02-01',"
            + "'documentNumber':'人発第3号'}",
      })
  void itIsCalledOffAndWhatRanBeforeStays(String from, String off) {
    for (Scim.Operation way : new Scim.Operation[] {Scim.Operation.PATCH, Scim.Operation.PUT}) {
      ScimCalledOffTest town = new ScimCalledOffTest();
      town.endsAndServesAgain("2026-12-31", from);
      assertThat(town.say(way, off)).isEqualTo("200 ");
      assertThat(town.people.truth()).isEqualTo("210 2026-04-01/2026-12-31");
      assertThat(town.say(way, off)).as("said twice").isIn("200 ", "200 repeated", "200 unchanged");
      assertThat(town.people.truth()).isEqualTo("210 2026-04-01/2026-12-31");
    }
  }

  /**
   * A fiscal-year term after a regular one: it was told that the number had said something else.
   */
  @ParameterizedTest
  @CsvSource({"PATCH", "PUT"})
  void ofAnotherTypeSaidTwiceItIsARepeat(Scim.Operation way) {
    say(Scim.Operation.POST, JOINS);
    say(
        Scim.Operation.PATCH,
        "'active':false,A{'effectiveDate':'2027-03-31','documentNumber':'人発第1号'}");
    String again =
        AGAIN
            .formatted("2027-05-01", "2027-05-01")
            .replace("regular", "fiscal-year-part-time")
            .replace("9999-12-31", "2028-03-31");
    assertThat(say(Scim.Operation.PATCH, again)).isEqualTo("200 ");
    String off =
        "'active':false,A{'effectiveDate':'2027-04-15','startDate':'2027-05-01',"
            + "'documentNumber':'人発第3号'}";
    assertThat(say(way, off)).isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/2027-03-31");
    assertThat(say(Scim.Operation.PATCH, off)).isEqualTo("200 repeated");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/2027-03-31");
  }

  /** It was answered that there is no such resource. */
  @Test
  void ofTheOnlyOneItIsSaidAfterwards() {
    say(Scim.Operation.POST, JOINS.replace("2026-04-01", "2027-04-01"));
    String off = "'active':false,A{'startDate':'2027-04-01','documentNumber':'人発第3号'}";
    assertThat(say(Scim.Operation.PATCH, off)).isEqualTo("200 ");
    assertThat(say(Scim.Operation.PATCH, off))
        .startsWith("404 null the only appointment was called off");
    assertThat(say(Scim.Operation.DELETE, null))
        .startsWith("404 null the only appointment was called off");
  }

  /** It took the one back that was announced; which of the two is meant was not said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "DELETE|",
        "PATCH|'active':false,A{'documentNumber':'人発第3号'}",
        "PUT|'active':false,A{'documentNumber':'人発第3号'}",
        "PATCH|'active':false,A{'effectiveDate':'2027-01-15','sequence':'3'}",
      })
  void betweenTheTwoItSaysOfNeither(Scim.Operation way, @Nullable String off) {
    endsAndServesAgain("2026-10-31", "2027-02-01");
    for (int times = 0; times < 2; times++) {
      assertThat(say(way, off))
          .startsWith("409 uniqueness Appointment.effectiveDate: 退職日(")
          .contains("令和8年10月31日までの任用と令和9年2月1日からの任用の間の日", "その任用の startDate と documentNumber");
      assertThat(people.truth()).isEqualTo("210 2026-04-01/2026-10-31, 220 2027-02-01/null");
    }
  }

  /** It made the first appointment run on to the day before the one that was not to come. */
  @ParameterizedTest
  @CsvSource({"PATCH", "PUT"})
  void whoHasLeftBeforeItStaysOut(Scim.Operation way) {
    endsAndServesAgain("2026-10-31", "2027-02-01");
    String off = "'active':false,A{'startDate':'2027-02-01','documentNumber':'人発第3号'}";
    assertThat(say(way, off)).isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/2026-10-31");
  }

  /** Where nothing else is known it says enough. */
  @Test
  void deletingWhoIsOnlyToComeCallsThatOff() {
    say(Scim.Operation.POST, JOINS.replace("2026-04-01", "2027-04-01"));
    assertThat(say(Scim.Operation.DELETE, null)).isEqualTo("204 ");
    assertThat(people.truth()).isEmpty();
  }

  @Test
  void toldAgainByANewActItComes() {
    endsAndServesAgain("2026-12-31", "2027-02-01");
    String first = AGAIN.formatted("2027-02-01", "2027-02-01");
    say(
        Scim.Operation.PATCH,
        "'active':false,A{'startDate':'2027-02-01','documentNumber':'人発第3号'}");
    assertThat(say(Scim.Operation.PATCH, first))
        .startsWith("200 repeated: 令和9年2月1日からの任用は、受け取り済みのほかの内容により、取り消されています");
    assertThat(say(Scim.Operation.PATCH, first.replace("第2号", "第4号"))).isEqualTo("200 ");
    assertThat(people.truth()).endsWith("220 2027-02-01/null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'active':false,A{'startDate':'2027-03-01','documentNumber':'人発第3号'}"
            + "|400 invalidValue Appointment.startDate: 令和9年3月1日からの任用は、受け取っていません",
        "'active':false,A{'corrects':'人発第9号'}|409 uniqueness Appointment.corrects",
        "'active':false,A{'startDate':'2027-02-01'}|400 invalidValue",
      })
  void whatWasNotToldOfOrIsNoActOfItsOwnIsRefused(String off, String told) {
    endsAndServesAgain("2026-12-31", "2027-02-01");
    String before = people.truth();
    assertThat(say(Scim.Operation.PATCH, off)).startsWith(told);
    assertThat(people.truth()).isEqualTo(before);
  }

  /** Directories say so of whoever is to come, and mean no more than that. */
  @Test
  void inactiveAloneCallsNothingOff() {
    endsAndServesAgain("2026-10-31", "2027-02-01");
    assertThat(say(Scim.Operation.PATCH, "'active':false")).isEqualTo("200 unchanged");
    assertThat(people.truth()).endsWith("220 2027-02-01/null");
  }

  /** It was answered 204, and nothing of it was true. */
  @ParameterizedTest
  @CsvSource({"2027-01-15, 2027-03-31", "2026-12-01, 2026-12-25"})
  void deletingWhereALaterActSaysTheEndIsRefused(String effective, String end) {
    say(Scim.Operation.POST, JOINS);
    say(
        Scim.Operation.PATCH,
        "A{'effectiveDate':'%s','endDate':'%s','documentNumber':'人発第1号'}"
            .formatted(effective, end));
    assertThat(say(Scim.Operation.DELETE, null))
        .startsWith("409 null an act of a later day says when it ends; correct that act");
  }

  @Test
  void deletingWhoHasLeftIsDoneAlready() {
    say(Scim.Operation.POST, JOINS);
    assertThat(say(Scim.Operation.DELETE, null)).isEqualTo("204 ");
    assertThat(say(Scim.Operation.DELETE, null)).isEqualTo("204 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/2026-11-30");
  }

  private void endsAndServesAgain(String last, String from) {
    assertThat(say(Scim.Operation.POST, JOINS)).isEqualTo("201 ");
    say(
        Scim.Operation.PATCH,
        "'active':false,A{'effectiveDate':'%s','documentNumber':'人発第1号'}".formatted(last));
    assertThat(say(Scim.Operation.PATCH, AGAIN.formatted(from, from))).isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/%s, 220 %s/null".formatted(last, from));
  }

  private String say(Scim.Operation way, @Nullable String said) {
    return told.say(way, said);
  }
}

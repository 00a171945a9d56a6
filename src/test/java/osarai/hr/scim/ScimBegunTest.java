package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An end of a day before the first takes nothing back that runs, unless it is named; it is 30
 * November 2026.
 */
class ScimBegunTest {
  private static final String JOINS =
      "'displayName':'青木 さくら',A{'effectiveDate':'%1$s','kana':'アオキ サクラ',"
          + "'employmentType':'regular','startDate':'%1$s',"
          + "'posts':[{'department':'210','title':'主事'}]}";
  private static final String AGAIN =
      "A{'employmentType':'regular','startDate':'2026-11-16','endDate':'9999-12-31',"
          + "'effectiveDate':'2026-11-16','documentNumber':'人発第2号',"
          + "'posts':[{'department':'220','title':'主査'}]}";
  private static final String RUNS = "任用の始まり(令和8年11月16日)より前です。この任用は始まっている";

  private final ScimTold told = new ScimTold();
  private final PeopleByNotices people = told.people;

  /** It was answered 200, and who works here had never come. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "PATCH|'active':false,A{'effectiveDate':'2026-11-15','documentNumber':'人発第3号'}",
        "PATCH|'active':false,A{'effectiveDate':'2026-06-15','sequence':'3'}",
        "PUT|'active':false,A{'effectiveDate':'2026-11-15','documentNumber':'人発第3号'}",
        "PUT|'active':false,A{'effectiveDate':'2026-11-15','documentNumber':'人発第3号',"
            + "'startDate':'2026-11-16'}",
      })
  void anEndBeforeTheFirstDayOfAllIsRefused(Scim.Operation way, String end) {
    assertThat(say(Scim.Operation.POST, JOINS.formatted("2026-11-16"))).isEqualTo("201 ");
    assertThat(say(way, end))
        .startsWith("400 invalidValue Appointment.effectiveDate: 退職日(")
        .contains(RUNS);
    assertThat(people.truth()).isEqualTo("210 2026-11-16/null");
  }

  /** It was answered 200 with active:false of somebody who goes on working. */
  @ParameterizedTest
  @CsvSource({"PATCH, 2026-11-15", "PATCH, 2026-06-15", "PUT, 2026-11-15"})
  void withoutANumberOfItsOwnItIsRefusedToo(Scim.Operation way, String day) {
    assertThat(say(Scim.Operation.POST, JOINS.formatted("2026-11-16"))).isEqualTo("201 ");
    assertThat(say(way, "'active':false,A{'effectiveDate':'%s'}".formatted(day)))
        .startsWith("400 invalidValue Appointment.effectiveDate: lies before the first day");
    assertThat(people.truth()).isEqualTo("210 2026-11-16/null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "PATCH|'active':false,A{'startDate':'2026-11-16','effectiveDate':'2026-11-15',"
            + "'documentNumber':'人発第3号'}",
        "PATCH|'active':false,A{'corrects':'人発第2号','effectiveDate':'2026-11-15'}",
        "PUT|'active':false,A{'corrects':'人発第2号','effectiveDate':'2026-11-15'}",
      })
  void namedItIsCalledOff(Scim.Operation way, String off) {
    servesAgain();
    assertThat(say(way, off)).isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/2026-10-31");
  }

  /** The act is about who had left: on that day it is a repeat, else the end is another. */
  @ParameterizedTest
  @CsvSource({
    "PATCH, 2026-10-31, 2026-10-31",
    "PUT, 2026-10-31, 2026-10-31",
    "PATCH, 2026-11-10, 2026-11-10",
    "PUT, 2026-11-10, 2026-11-10",
    "PATCH, 2026-11-15, ''",
    "PUT, 2026-11-15, ''"
  })
  void whoServedBeforeIsMeant(Scim.Operation way, String day, String end) {
    servesAgain();
    String answer =
        say(way, "'active':false,A{'effectiveDate':'%s','documentNumber':'人発第3号'}".formatted(day));
    if (end.isEmpty()) {
      assertThat(answer).startsWith("400 invalidValue Appointment.effectiveDate: 退職日(");
    } else {
      assertThat(answer).startsWith("200 ");
    }
    assertThat(people.truth())
        .isEqualTo(
            "210 2026-04-01/%s, 220 2026-11-16/null".formatted(end.isEmpty() ? "2026-10-31" : end));
  }

  private void servesAgain() {
    say(Scim.Operation.POST, JOINS.formatted("2026-04-01"));
    say(
        Scim.Operation.PATCH,
        "'active':false,A{'effectiveDate':'2026-10-31','documentNumber':'人発第1号'}");
    assertThat(say(Scim.Operation.PATCH, AGAIN)).isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/2026-10-31, 220 2026-11-16/null");
  }

  private String say(Scim.Operation way, String said) {
    return told.say(way, said);
  }
}

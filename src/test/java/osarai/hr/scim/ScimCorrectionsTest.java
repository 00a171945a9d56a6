package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.calendar.JapanClock;

/** An act and its correction, and what is true afterwards; never 200 for what did nothing. */
class ScimCorrectionsTest {
  private static final String ENDS = "'active':false,A{'effectiveDate':'2026-12-31'}";
  private static final String MOVES =
      "A{'effectiveDate':'2026-10-01','posts':[{'department':'220','title':'主事'}]}";
  private static final String RENAMES =
      "'displayName':'藤原 さくら',A{'effectiveDate':'2026-10-01','kana':'フジワラ サクラ'}";
  private static final String RESTS =
      "A{'effectiveDate':'2026-10-01','leave':[{'kind':'sick','from':'2026-10-01'}]}";
  private static final String HANDLES =
      "A{'effectiveDate':'2026-12-14','designations':[{'department':'210','affairs':'交付',"
          + "'scope':'氏名','from':'2026-12-14'}]}";
  private static final String BASE = "210 2026-04-01/null";

  /** What was said, what corrects it, and the truth; an answer of three digits is a refusal. */
  private static final String[][] TABLE = {
    {ENDS, ENDS.replace("2026-12-31", "2027-02-26"), "until 2027-02-26"},
    {ENDS, ENDS.replace("2026-12-31", "2026-12-18"), "until 2026-12-18"},
    {ENDS, "'active':true,A{'effectiveDate':'2026-12-31'}", BASE},
    {ENDS, "'active':true,A{'effectiveDate':'2027-02-01'}", BASE},
    {ENDS, "A{'effectiveDate':'2026-12-31','endDate':'2027-02-26'}", "until 2027-02-26"},
    {ENDS, "A{'effectiveDate':'2026-12-31','endDate':'9999-12-31'}", BASE},
    {ENDS, "A{'effectiveDate':'2026-12-31'}", "400"},
    {MOVES, MOVES.replace("10-01", "10-15"), "210 2026-04-01/2026-10-14, 220 2026-10-15/null"},
    {MOVES, MOVES.replace("10-01", "09-15"), "210 2026-04-01/2026-09-14, 220 2026-09-15/null"},
    {MOVES, MOVES.replace("220", "210"), BASE},
    {MOVES, "'active':true,A{'effectiveDate':'2026-10-01'}", "400"},
    {MOVES, "A{'effectiveDate':'2026-10-01'}", "400"},
    {RENAMES, RENAMES.replace("10-01", "10-15"), BASE + ", 藤原 さくら 2026-10-15/null"},
    {RENAMES, RENAMES.replace("10-01", "09-15"), BASE + ", 藤原 さくら 2026-09-15/null"},
    {RESTS, RESTS.replace("10-01", "10-15"), BASE + ", SICK 2026-10-15/null"},
    {RESTS, RESTS.replaceFirst("10-01", "11-01"), BASE + ", SICK 2026-10-01/null"},
    {RESTS, "A{'effectiveDate':'2026-10-01','leave':[]}", BASE},
    {HANDLES, HANDLES.replace("12-14", "12-21"), BASE + ", 交付 2026-12-21/null"},
    {HANDLES, HANDLES.replaceFirst("12-14", "12-21"), BASE + ", 交付 2026-12-14/null"},
  };

  private final PeopleByNotices ledger = new PeopleByNotices();
  private final Scim scim =
      new Scim(
          () -> ledger,
          MemoryDepartments::new,
          Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), JapanClock.ZONE));

  static Stream<Arguments> table() {
    return Stream.of(TABLE)
        .flatMap(
            row ->
                Stream.of(Scim.Operation.PUT, Scim.Operation.PATCH)
                    .flatMap(
                        way ->
                            Stream.of("", "人発第9号", "人発第1号")
                                .map(own -> Arguments.of(way, own, row[0], row[1], row[2]))));
  }

  @ParameterizedTest
  @MethodSource("table")
  void aCorrectionIsKeptOrRefused(
      Scim.Operation way, String own, String act, String correction, String truth) {
    joins();
    assertThat(say(way, act, "'documentNumber':'人発第1号'")).isEqualTo("200");
    String before = ledger.truth();
    String answer = say(way, correction, own(own) + "'corrects':'人発第1号'");
    if (truth.length() == 3) {
      assertThat(answer).isEqualTo(truth + " invalidValue");
      assertThat(ledger.truth()).isEqualTo(before);
      return;
    }
    String expected = truth.startsWith("until ") ? BASE.replace("null", truth.substring(6)) : truth;
    assertThat(answer).isEqualTo("200");
    assertThat(ledger.truth()).isEqualTo(expected);
    assertThat(say(way, correction, own(own) + "'corrects':'人発第1号'")).isEqualTo("200");
    assertThat(ledger.truth()).as("said twice").isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("table")
  void whatCorrectsNothingIsRefused(
      Scim.Operation way, String own, String act, String correction, String truth) {
    joins();
    say(way, act, "'documentNumber':'人発第1号'");
    String before = ledger.truth();
    assertThat(say(way, correction, own(own) + "'corrects':'人発第7号'")).startsWith("4");
    assertThat(ledger.truth()).isEqualTo(before);
  }

  /** Who has no number for the correction can only name the first act again. */
  @Test
  void whatWasCorrectedIsCorrectedAgainByTheSameNumber() {
    joins();
    say(Scim.Operation.PUT, ENDS, "'documentNumber':'人発第1号'");
    for (String day : List.of("2027-02-26", "2026-12-18", "2027-01-29")) {
      say(Scim.Operation.PUT, ENDS.replace("2026-12-31", day), "'corrects':'人発第1号'");
      assertThat(ledger.truth()).isEqualTo("210 2026-04-01/" + day);
    }
    say(
        Scim.Operation.PATCH,
        "'active':true,A{'effectiveDate':'2026-12-31'}",
        "'corrects':'人発第1号'");
    assertThat(ledger.truth()).isEqualTo(BASE);
  }

  /** A whole resource, as it was got, with other posts. */
  @Test
  void theActThatAppointedMayBeCorrectedWhole() {
    joins();
    String whole =
        "'displayName':'青木 さくら','active':true,A{'effectiveDate':'2026-04-01','kana':'アオキ サクラ',"
            + "'employmentType':'regular','startDate':'2026-04-01',"
            + "'posts':[{'department':'220','title':'主事'}]}";
    assertThat(say(Scim.Operation.PUT, whole, "'corrects':'人発第0号'")).isEqualTo("200");
    assertThat(ledger.truth()).isEqualTo("220 2026-04-01/null");
  }

  private static String own(String document) {
    return document.isEmpty() ? "" : "'documentNumber':'%s',".formatted(document);
  }

  private void joins() {
    String joins =
        "'displayName':'青木 さくら',A{'effectiveDate':'2026-04-01','kana':'アオキ サクラ',"
            + "'employmentType':'regular','startDate':'2026-04-01',"
            + "'posts':[{'department':'210','title':'主事'}]}";
    assertThat(say(Scim.Operation.POST, joins, "'documentNumber':'人発第0号'")).isEqualTo("201");
  }

  /** The status, and of a refusal its type. */
  private String say(Scim.Operation way, String said, String order) {
    String fields =
        said.replace("A{", "'" + ScimDesk.APPOINTMENT + "':{" + order + ",").replace('\'', '"');
    String body =
        way == Scim.Operation.PATCH
            ? ScimDesk.patchOf("{\"op\":\"replace\",\"value\":{%s}}".formatted(fields))
            : "{\"schemas\":[\"%s\",\"%s\"],\"userName\":\"1001\",%s}"
                .formatted(ScimSchemas.USER, ScimDesk.APPOINTMENT, fields);
    String path = way == Scim.Operation.POST ? "" : "/" + PeopleByNotices.ID;
    try {
      return String.valueOf(
          scim.answer(
                  new Scim.Request(
                      way,
                      URI.create("http://osarai.test/scim/v2/Users" + path),
                      body.getBytes(StandardCharsets.UTF_8),
                      null,
                      null,
                      "hr"))
              .status());
    } catch (ScimRefused e) {
      return e.getStatus() + " " + e.getScimType();
    }
  }
}

package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.JapanClock;

/** Whatever was sent and is not carried out is told or refused; it is 30 November 2026. */
class ScimNotAppliedTest {
  private static final String ENDS = "'active':false,A{'effectiveDate':'%s',%s}";
  private static final String AGAIN =
      "A{'employmentType':'regular','startDate':'2027-02-01','endDate':'9999-12-31','effectiveDate':'2027-02-01'%s}";
  private static final String DESIGNATED =
      "A{'designations':[{'department':'210','affairs':'交付','scope':'氏名','from':'%s'%s}]}";
  private static final String POSTS = "'posts':[{'department':'220','title':'主査'}]";

  private final PeopleByNotices people = new PeopleByNotices();
  private final Scim scim =
      new Scim(
          () -> people,
          MemoryDepartments::new,
          Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), JapanClock.ZONE));

  @BeforeEach
  void joins() {
    String joins =
        "'displayName':'青木 さくら',A{'effectiveDate':'2026-04-01','kana':'アオキ サクラ',"
            + "'employmentType':'regular','startDate':'2026-04-01',"
            + "'posts':[{'department':'210','title':'主事'}]}";
    assertThat(say(Scim.Operation.POST, joins)).isEqualTo("201 ");
  }

  /** It was answered 200, and the end was the day before the next appointment. */
  @Test
  void anEndIsNotCorrectedIntoTheNextAppointment() {
    say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    assertThat(say(Scim.Operation.PATCH, AGAIN.formatted("," + POSTS))).isEqualTo("200 ");
    String before = people.truth();
    assertThat(
            say(
                Scim.Operation.PATCH,
                "A{'effectiveDate':'2026-12-31','endDate':'2027-02-26','corrects':'人発第1号'}"))
        .startsWith("400 invalidValue Appointment.endDate: 任用の末日は令和9年2月26日とありますが、令和9年2月1日から");
    assertThat(people.truth()).isEqualTo(before);
    assertThat(
            say(
                Scim.Operation.PATCH,
                "A{'effectiveDate':'2026-12-31','endDate':'2027-01-31','corrects':'人発第1号'}"))
        .isEqualTo("200 ");
  }

  @Test
  void withoutCorrectsItIsToldToo() {
    say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    say(Scim.Operation.PATCH, AGAIN.formatted("," + POSTS));
    assertThat(say(Scim.Operation.PATCH, "A{'effectiveDate':'2026-12-31','endDate':'2027-02-26'}"))
        .startsWith("200 in-part: 任用の末日は令和9年2月26日とありますが、令和9年2月1日から次の任用");
  }

  /** The new appointment may be told by the next request: what was kept is applied then. */
  @ParameterizedTest
  @CsvSource({"PATCH", "PUT"})
  void postsOfNoAppointmentAreToldAndCountOnceThereIsOne(Scim.Operation way) {
    say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    assertThat(say(way, "A{'effectiveDate':'2027-02-01'," + POSTS + "}"))
        .startsWith("200 stale: 令和9年2月1日には、この職員番号の任用がありません");
    say(Scim.Operation.PATCH, AGAIN.formatted(""));
    assertThat(people.truth()).endsWith("220 2027-02-01/null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A{'documentNumber':'人発第7号'}|200 unchanged",
        "'active':true,A{'effectiveDate':'2026-11-30'}|200 unchanged",
        "A{'effectiveDate':'2026-11-30','documentNumber':'人発第7号',"
            + "'posts':[{'department':'210','title':'主事'}]}|200 unchanged"
      })
  void whatIsSoAlreadyIsUnchanged(String said, String answer) {
    assertThat(say(Scim.Operation.PATCH, said)).isEqualTo(answer);
    assertThat(say(Scim.Operation.PUT, said)).startsWith("200 ").isNotEqualTo("200 ");
  }

  /** What was answered and is sent back took all that stood beside it away. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A{'recognised':'new-person','endDate':'2027-03-31'}",
        "A{'duties':[{'course':'all-staff'}],'notApplied':'stale','endDate':'2027-03-31'}",
        "'active':true,A{'Recognised':'new-person','endDate':'2027-03-31'}"
      })
  void whatIsOnlyToldIsLeftAsideAndTheRestIsDone(String said) {
    assertThat(say(Scim.Operation.PATCH, said)).isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/2027-03-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A{'recognised':'new-person'}",
        "'emails':[{'value':'a@example.jp'}]",
        "'APPOINTMENT:duties':[]"
      })
  void ofWhichNothingIsKeptIsUnchanged(String said) {
    assertThat(say(Scim.Operation.PATCH, said)).isEqualTo("200 unchanged");
  }

  /** A PATCH may name it so; of a whole resource it was left aside as unknown. */
  @ParameterizedTest
  @CsvSource({"PUT", "POST"})
  void anAttributeOfOursOutsideOfItsExtensionIsRefused(Scim.Operation way) {
    assertThat(say(way, "'displayName':'青木 さくら','APPOINTMENT:endDate':'2027-03-31'"))
        .startsWith("400 invalidSyntax an attribute of ours stands in its extension");
    assertThat(say(Scim.Operation.PATCH, "'APPOINTMENT:endDate':'2027-03-31'")).isEqualTo("200 ");
  }

  /** Left aside, or taken for today; of posts whose parts were written so, none was left. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A{'EndDate':'2027-03-31'}|210 2026-04-01/2027-03-31",
        "'urn:osarai:params:scim:schemas:municipal:2.0:appointment':{'endDate':'2027-03-31'}"
            + "|210 2026-04-01/2027-03-31",
        "'ACTIVE':false|210 2026-04-01/2026-11-30",
        "A{'effectivedate':'2027-01-01','Posts':[{'Department':'220','TITLE':'主事'}]}"
            + "|210 2026-04-01/2026-12-31, 220 2027-01-01/null",
        "'DisplayName':'山田 さくら',A{'KANA':'ヤマダ サクラ'}"
            + "|210 2026-04-01/null, 山田 さくら 2026-11-30/null",
        "'Name':{'Formatted':'山田 さくら'}|210 2026-04-01/null, 山田 さくら 2026-11-30/null",
        "A{'Leave':[{'Kind':'sick','From':'2026-12-01'}]}"
            + "|210 2026-04-01/null, SICK 2026-12-01/null"
      })
  void namesAreKnownInAnyLetters(String said, String truth) {
    for (Scim.Operation way : List.of(Scim.Operation.PUT, Scim.Operation.PATCH)) {
      assertThat(say(way, said)).isIn("200 ", "200 unchanged", "200 repeated");
      assertThat(people.truth()).as(way.name()).isEqualTo(truth);
    }
  }

  @ParameterizedTest
  @CsvSource({"PATCH", "PUT"})
  void oneWayAtATimeTheyAreKnown(Scim.Operation way) {
    assertThat(say(way, "A{'EffectiveDate':'2026-12-01','ENDDATE':'2027-03-31','Corrects':'x'}"))
        .startsWith("409 uniqueness Appointment.corrects");
    assertThat(say(way, "A{'EffectiveDate':'2026-12-01','ENDDATE':'2027-03-31'}"))
        .isEqualTo("200 ");
  }

  /** 退職 of March is known, and now the person leaves today. */
  @Test
  void anEndThatALaterActSetsOtherwiseIsTold() {
    say(Scim.Operation.PATCH, ENDS.formatted("2027-03-31", "'documentNumber':'人発第1号'"));
    assertThat(say(Scim.Operation.PATCH, ENDS.formatted("2026-11-30", "'sequence':'1'")))
        .startsWith("200 stale: 任用の終わりは令和8年11月30日とありますが")
        .endsWith("令和9年3月31日に終わります");
  }

  @Test
  void aDesignationThatEndsWithTheOfficeIsTold() {
    say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    assertThat(
            say(
                Scim.Operation.PATCH,
                "A{'designations':[{'department':'210','affairs':'交付','scope':'氏名',"
                    + "'from':'2026-11-30','until':'2027-03-31'}]}"))
        .startsWith("200 in-part: 指定の終わりは令和9年3月31日とありますが")
        .endsWith("令和8年12月31日に終わります");
  }

  /** It is told today, and the last day was a fortnight ago. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-01, '', in-part: この人の任用は令和8年11月15日に終わっています, 交付 2026-05-01/2026-11-15",
        "2026-05-01, 2026-12-31, in-part: 指定の終わりは令和8年12月31日とありますが, 交付 2026-05-01/2026-11-15",
        "2026-11-20, '', stale: 令和8年11月20日には、この人の任用がありません, -"
      })
  void aDesignationOfWhoHasLeft(String from, String until, String told, @Nullable String truth) {
    say(Scim.Operation.PATCH, "A{'endDate':'2026-11-15'}");
    String last = until.isEmpty() ? "" : ",'until':'%s'".formatted(until);
    assertThat(say(Scim.Operation.PATCH, DESIGNATED.formatted(from, last)))
        .startsWith("200 " + told);
    assertThat(people.truth())
        .isEqualTo("210 2026-04-01/2026-11-15" + (truth == null ? "" : ", " + truth));
    say(
        Scim.Operation.PATCH,
        "A{'employmentType':'regular','startDate':'2026-12-10','endDate':'9999-12-31',"
            + "'effectiveDate':'2026-12-10',%s}".formatted(POSTS));
    assertThat(people.truth())
        .as("nothing of it goes over the gap")
        .isEqualTo(
            "210 2026-04-01/2026-11-15, 220 2026-12-10/null" + (truth == null ? "" : ", " + truth));
  }

  @Test
  void leaveOfWhoLeavesEndsWithTheOffice() {
    say(
        Scim.Operation.PATCH,
        "A{'leave':[{'kind':'childcare','from':'2026-09-01','until':'2027-03-31'}]}");
    say(Scim.Operation.PATCH, "A{'endDate':'2026-12-31'}");
    assertThat(people.truth())
        .isEqualTo("210 2026-04-01/2026-12-31, CHILDCARE 2026-09-01/2026-12-31");
  }

  /** It was left aside, and looked as if the value were taken away (RFC 7643, 2.5). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'externalId':''|externalId",
        "'displayName':' '|displayName",
        "'name':{'familyName':''}|name.familyName",
        "A{'kana':''}|Appointment.kana",
        "A{'endDate':''}|Appointment.endDate",
        "A{'startDate':''}|Appointment.startDate",
        "A{'registeredName':''}|Appointment.registeredName",
        "A{'documentNumber':' ','endDate':'2027-03-31'}|Appointment.documentNumber",
        "A{'posts':[{'department':'220','title':''}]}|Appointment.posts[0].title",
        "A{'leave':[{'kind':'sick','from':'2026-12-01','until':''}]}|Appointment.leave[0].until",
      })
  void aBlankTextIsNoValue(String said, String place) {
    String before = people.truth();
    for (Scim.Operation way : List.of(Scim.Operation.PUT, Scim.Operation.PATCH)) {
      assertThat(say(way, said)).startsWith("400 invalidValue").contains(place + ": is blank");
    }
    assertThat(people.truth()).isEqualTo(before);
  }

  @Test
  void nullSaysNothingAndWhoHasOneNameHasNoOther() {
    assertThat(say(Scim.Operation.PUT, "'displayName':null,A{'endDate':null,'kana':null}"))
        .isIn("200 ", "200 unchanged");
    assertThat(say(Scim.Operation.PATCH, "'name':{'familyName':'青木','givenName':''}"))
        .isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/null, 青木 2026-11-30/null");
  }

  /** An end of a later act stays, and that is told each time. */
  @Test
  void anEndThatIsTakenAwayAndStays() {
    say(Scim.Operation.PATCH, ENDS.formatted("2026-12-10", "'documentNumber':'人発第1号'"));
    String told = "任用の末日はないとありますが、受け取り済みのほかの内容により、令和8年12月10日に終わります";
    assertThat(say(Scim.Operation.PATCH, "A{'endDate':'9999-12-31'}"))
        .startsWith("200 stale: " + told);
    assertThat(say(Scim.Operation.PATCH, "A{'endDate':'9999-12-31'}"))
        .startsWith("200 repeated: " + told);
    assertThat(say(Scim.Operation.PATCH, "A{'endDate':'9999-12-31','effectiveDate':'2026-12-10'}"))
        .isEqualTo("200 ");
    assertThat(people.truth()).isEqualTo("210 2026-04-01/null");
  }

  /** The status with what is not applied, or of a refusal with its type and detail. */
  private String say(Scim.Operation way, String said) {
    String fields =
        said.replace("A{", "'" + ScimDesk.APPOINTMENT + "':{")
            .replace("APPOINTMENT:", ScimDesk.APPOINTMENT + ":")
            .replace('\'', '"');
    String body =
        way == Scim.Operation.PATCH
            ? ScimDesk.patchOf("{\"op\":\"replace\",\"value\":{%s}}".formatted(fields))
            : "{\"schemas\":[\"%s\",\"%s\"],\"userName\":\"1001\",%s}"
                .formatted(ScimSchemas.USER, ScimDesk.APPOINTMENT, fields);
    String path = way == Scim.Operation.POST ? "" : "/" + PeopleByNotices.ID;
    try {
      Scim.Answer answer =
          scim.answer(
              new Scim.Request(
                  way,
                  URI.create("http://osarai.test/scim/v2/Users" + path),
                  body.getBytes(StandardCharsets.UTF_8),
                  null,
                  null,
                  "hr"));
      return answer.status()
          + " "
          + new ObjectMapper()
              .readTree(answer.body())
              .path(ScimDesk.APPOINTMENT)
              .path("notApplied")
              .asText();
    } catch (ScimRefused e) {
      return e.getStatus() + " " + e.getScimType() + " " + e.getDetail();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

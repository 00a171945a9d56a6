package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever was sent and is not carried out is told or refused; it is 30 November 2026. */
class ScimNotAppliedTest {
  private final ScimTold hr = new ScimTold();

  private static final String ENDS = "'active':false,A{'effectiveDate':'%s',%s}";

  private static final String AGAIN =
      "A{'employmentType':'regular','startDate':'2027-02-01','endDate':'9999-12-31','effectiveDate':'2027-02-01'%s}";

  private static final String DESIGNATED =
      "A{'designations':[{'department':'210','affairs':'交付','scope':'氏名','from':'%s'%s}]}";
  private static final String POSTS = "'posts':[{'department':'220','title':'主査'}]";

  @BeforeEach
  void joins() {
    hr.joins();
  }

  /** It was answered 200, and the end was the day before the next appointment. */
  @Test
  void anEndIsNotCorrectedIntoTheNextAppointment() {
    hr.say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    assertThat(hr.say(Scim.Operation.PATCH, AGAIN.formatted("," + POSTS))).isEqualTo("200 ");
    String before = hr.people.truth();
    assertThat(
            hr.say(
                Scim.Operation.PATCH,
                "A{'effectiveDate':'2026-12-31','endDate':'2027-02-26','corrects':'人発第1号'}"))
        .startsWith("400 invalidValue Appointment.endDate: 任用の末日は令和9年2月26日とありますが、令和9年2月1日から");
    assertThat(hr.people.truth()).isEqualTo(before);
    assertThat(
            hr.say(
                Scim.Operation.PATCH,
                "A{'effectiveDate':'2026-12-31','endDate':'2027-01-31','corrects':'人発第1号'}"))
        .isEqualTo("200 ");
  }

  @Test
  void withoutCorrectsItIsToldToo() {
    hr.say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    hr.say(Scim.Operation.PATCH, AGAIN.formatted("," + POSTS));
    assertThat(
            hr.say(Scim.Operation.PATCH, "A{'effectiveDate':'2026-12-31','endDate':'2027-02-26'}"))
        .startsWith("200 in-part: 任用の末日は令和9年2月26日とありますが、令和9年2月1日から次の任用");
  }

  /** The new appointment may be told by the next request: what was kept is applied then. */
  @ParameterizedTest
  @CsvSource({"PATCH", "PUT"})
  void postsOfNoAppointmentAreToldAndCountOnceThereIsOne(Scim.Operation way) {
    hr.say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    assertThat(hr.say(way, "A{'effectiveDate':'2027-02-01'," + POSTS + "}"))
        .startsWith("200 stale: 令和9年2月1日には、この職員番号の任用がありません");
    hr.say(Scim.Operation.PATCH, AGAIN.formatted(""));
    assertThat(hr.people.truth()).endsWith("220 2027-02-01/null");
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
    assertThat(hr.say(Scim.Operation.PATCH, said)).isEqualTo(answer);
    assertThat(hr.say(Scim.Operation.PUT, said)).startsWith("200 ").isNotEqualTo("200 ");
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
    assertThat(hr.say(Scim.Operation.PATCH, said)).isEqualTo("200 ");
    assertThat(hr.people.truth()).isEqualTo("210 2026-04-01/2027-03-31");
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
    assertThat(hr.say(Scim.Operation.PATCH, said)).isEqualTo("200 unchanged");
  }

  /** 退職 of March is known, and now the person leaves today. */
  @Test
  void anEndThatALaterActSetsOtherwiseIsTold() {
    hr.say(Scim.Operation.PATCH, ENDS.formatted("2027-03-31", "'documentNumber':'人発第1号'"));
    assertThat(hr.say(Scim.Operation.PATCH, ENDS.formatted("2026-11-30", "'sequence':'1'")))
        .startsWith("200 stale: 任用の終わりは令和8年11月30日とありますが")
        .endsWith("令和9年3月31日に終わります");
  }

  @Test
  void aDesignationThatEndsWithTheOfficeIsTold() {
    hr.say(Scim.Operation.PATCH, ENDS.formatted("2026-12-31", "'documentNumber':'人発第1号'"));
    assertThat(
            hr.say(
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
    hr.say(Scim.Operation.PATCH, "A{'endDate':'2026-11-15'}");
    String last = until.isEmpty() ? "" : ",'until':'%s'".formatted(until);
    assertThat(hr.say(Scim.Operation.PATCH, DESIGNATED.formatted(from, last)))
        .startsWith("200 " + told);
    assertThat(hr.people.truth())
        .isEqualTo("210 2026-04-01/2026-11-15" + (truth == null ? "" : ", " + truth));
    hr.say(
        Scim.Operation.PATCH,
        "A{'employmentType':'regular','startDate':'2026-12-10','endDate':'9999-12-31',"
            + "'effectiveDate':'2026-12-10',%s}".formatted(POSTS));
    assertThat(hr.people.truth())
        .as("nothing of it goes over the gap")
        .isEqualTo(
            "210 2026-04-01/2026-11-15, 220 2026-12-10/null" + (truth == null ? "" : ", " + truth));
  }

  @Test
  void leaveOfWhoLeavesEndsWithTheOffice() {
    hr.say(
        Scim.Operation.PATCH,
        "A{'leave':[{'kind':'childcare','from':'2026-09-01','until':'2027-03-31'}]}");
    hr.say(Scim.Operation.PATCH, "A{'endDate':'2026-12-31'}");
    assertThat(hr.people.truth())
        .isEqualTo("210 2026-04-01/2026-12-31, CHILDCARE 2026-09-01/2026-12-31");
  }

  /** An end of a later act stays, and that is told each time. */
  @Test
  void anEndThatIsTakenAwayAndStays() {
    hr.say(Scim.Operation.PATCH, ENDS.formatted("2026-12-10", "'documentNumber':'人発第1号'"));
    String told = "任用の末日はないとありますが、受け取り済みのほかの内容により、令和8年12月10日に終わります";
    assertThat(hr.say(Scim.Operation.PATCH, "A{'endDate':'9999-12-31'}"))
        .startsWith("200 stale: " + told);
    assertThat(hr.say(Scim.Operation.PATCH, "A{'endDate':'9999-12-31'}"))
        .startsWith("200 repeated: " + told);
    assertThat(
            hr.say(Scim.Operation.PATCH, "A{'endDate':'9999-12-31','effectiveDate':'2026-12-10'}"))
        .isEqualTo("200 ");
    assertThat(hr.people.truth()).isEqualTo("210 2026-04-01/null");
  }
}

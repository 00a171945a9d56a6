package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.calendar.JapanClock;

/** A PATCH of lists that is sent again changes nothing; it is 30 November 2026. */
class ScimSaidTwiceTest {
  private static final String JOINS =
      """
      {'schemas':['urn:ietf:params:scim:schemas:core:2.0:User','A'],'userName':'1001',
       'displayName':'青木 さくら','A':{'effectiveDate':'2026-04-01','kana':'アオキ サクラ',
       'employmentType':'regular','startDate':'2026-04-01',
       'posts':[{'department':'210','title':'主事'}]}}\
      """;
  private static final String KNOWN =
      add("designations", designated("氏名", "2026-05-01", ""))
          + ","
          + add("leave", "{'kind':'sick','from':'2026-12-10','until':'2027-01-10'}");
  private static final List<String> ORDERS =
      List.of(
          "",
          "{'op':'add','path':'A:effectiveDate','value':'2026-10-01'},",
          "{'op':'add','path':'A','value':{'effectiveDate':'2026-10-01','documentNumber':'人発第7号'}},",
          "{'op':'add','path':'A','value':{'effectiveDate':'2027-02-01','documentNumber':'人発第7号'}},");

  private final PeopleByNotices people = new PeopleByNotices();
  private final Scim scim =
      new Scim(
          () -> people,
          MemoryDepartments::new,
          Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), JapanClock.ZONE));

  static Stream<String> requests() {
    List<String> requests = new ArrayList<>();
    for (String order : ORDERS) {
      for (String op : List.of("add", "replace")) {
        for (String values :
            List.of(
                designated("氏名", "2026-05-01", ",'document':'指第1号'"),
                designated("氏名と住所", "2026-05-01", ""),
                designated("氏名", "2027-02-01", ""),
                designated("氏名", "2026-05-01", ",'until':'2026-08-31'"),
                designated("氏名", "2026-05-01", "") + "," + designated("氏名", "2027-02-01", ""))) {
          requests.add(order + said(op, "designations", values));
        }
        requests.add(order + said(op, "posts", "{'department':'220','title':'主査'}"));
        requests.add(
            order + said(op, "posts", "{'department':'220','title':'主査','until':'2027-03-31'}"));
      }
      requests.add(
          order
              + said(
                  "replace",
                  "leave",
                  "{'kind':'sick','from':'2026-12-10','until':'2027-01-10'},"
                      + "{'kind':'childcare','from':'2026-11-20'}"));
    }
    requests.add(
        ORDERS.get(3)
            + said(
                "add",
                "leave",
                "{'kind':'sick','from':'2026-12-10','until':'2027-01-10'},"
                    + "{'kind':'sick','from':'2026-11-20'}"));
    return requests.stream();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void theSecondTimeNothingChanges(String operations) {
    for (String before : List.of("", KNOWN)) {
      ScimSaidTwiceTest town = new ScimSaidTwiceTest();
      assertThat(town.say(Scim.Operation.POST, JOINS)).isEqualTo("201 ");
      if (!before.isEmpty()) {
        assertThat(town.patch(before)).isEqualTo("200 ");
      }
      assertThat(town.patch(operations)).startsWith("200 ");
      List<String> truth = town.truth();
      assertThat(town.patch(operations)).startsWith("200 ");
      assertThat(town.patch(operations)).startsWith("200 ");
      assertThat(town.truth()).isEqualTo(truth);
    }
  }

  /** What another door, or another machine, encodes otherwise is no change of scope. */
  @ParameterizedTest
  @CsvSource({"カード〜が, ｶｰﾄﾞ〜が, 主任、 が, 主任、が", "氏名・住所 1−2, 氏名・住所　1－２, 係長(兼), 係長（兼）"})
  void inAnotherSpellingNothingChangesEither(
      String scope, String again, String title, String titleAgain) {
    String more = ",'document':'指第1号'";
    say(Scim.Operation.POST, JOINS);
    patch(add("designations", designated(scope, "2026-05-01", more)));
    patch(said("replace", "posts", "{'department':'210','title':'" + title + "'}"));
    List<String> truth = truth();
    String other = designated(again, "2026-05-01", more).replace("交付", "交　付");
    assertThat(patch(add("designations", other))).startsWith("200 ");
    assertThat(
            patch(
                said(
                    "replace", "posts", "{'department':'210','title':'%s'}".formatted(titleAgain))))
        .startsWith("200 ");
    assertThat(
            say(
                Scim.Operation.PUT,
                JOINS
                    .replace("'effectiveDate':'2026-04-01',", "")
                    .replace("主事", titleAgain)
                    .replace("'posts'", "'designations':[" + other + "],'posts'")))
        .startsWith("200 ");
    assertThat(truth()).isEqualTo(truth);
  }

  /** As before: it is ended by its last day. */
  @Test
  void aDesignationIsNotRemoved() {
    say(Scim.Operation.POST, JOINS);
    patch(KNOWN);
    String refused = "400 invalidValue Appointment.designations: is not ended by removal";
    assertThat(patch("{'op':'remove','path':'A:designations'}")).startsWith(refused);
    assertThat(patch("{'op':'replace','path':'A:designations','value':[]}")).startsWith(refused);
  }

  private static String add(String list, String values) {
    return said("add", list, values);
  }

  private static String said(String op, String list, String values) {
    return "{'op':'%s','path':'A:%s','value':[%s]}".formatted(op, list, values);
  }

  private static String designated(String scope, String from, String more) {
    return "{'department':'210','affairs':'交付','scope':'%s','from':'%s'%s}"
        .formatted(scope, from, more);
  }

  private List<String> truth() {
    return Stream.of(people.truth().split(", ")).sorted().toList();
  }

  private String patch(String operations) {
    return say(Scim.Operation.PATCH, ScimDesk.patchOf(operations));
  }

  /** The status with what is not applied, or of a refusal with its type and detail. */
  private String say(Scim.Operation way, String body) {
    String sent =
        body.replace('\'', '"')
            .replace("\"A\"", "\"" + ScimDesk.APPOINTMENT + "\"")
            .replace("\"A:", "\"" + ScimDesk.APPOINTMENT + ":");
    return ScimAnswered.to(scim, way, sent);
  }
}

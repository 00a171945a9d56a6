package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.hr.intake.Personnel;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class PeoplePagesTest {
  private static final String FOUND = "1人(目から|見つかりました)";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Personnel personnel;
  @Inject Flyway flyway;

  private Someone clerk;
  private Visitor office;

  @BeforeEach
  void people() {
    clerk = people.clerk();
    office = callers.office();
  }

  @Test
  void findsByNumberNameReadingAndDepartment() {
    String link = "/people/" + clerk.id();
    assertThat(office.get("/people?q=" + clerk.staffNumber()).body()).contains(link);
    assertThat(found("試験" + clerk.staffNumber())).contains(link);
    String citizens = people.department(NewPeople.CITIZENS).toString();
    String taxes = people.department(NewPeople.TAXES).toString();
    String both = "/people?q=" + clerk.staffNumber() + "&department=";
    assertThat(office.get(both + citizens).body()).contains(link);
    assertThat(office.get(both + taxes).body()).contains("当てはまる人はいません");
    String name = "&q=" + encoded("試験" + clerk.staffNumber());
    assertThat(office.get("/people?department=" + citizens + name).body()).contains(link);
    assertThat(office.get("/people?department=" + taxes + name).body()).contains("当てはまる人はいません");
    String reading = "&q=" + encoded("シケン");
    assertThat(office.get("/people?department=" + citizens + reading).body())
        .containsPattern(FOUND);
  }

  @Test
  void namesAreFoundWithAndWithoutTheirVariationSelectors() {
    String selector = Character.toString(0xE0100);
    String standard = Character.toString(0xFE00);
    String number = clerk.staffNumber();
    personnel.call(number, NewPeople.FIRST_DAY, "葛" + selector + "城　" + number + standard, "カツラギ");
    Someone plain = people.clerk();
    personnel.call(plain.staffNumber(), NewPeople.FIRST_DAY, "葛城 平", "カツラギ");
    String link = "/people/" + clerk.id();
    for (String typed :
        List.of("葛城" + number, "葛" + selector + "城 " + number, "葛" + standard + "城")) {
      assertThat(found(typed)).as(typed).contains(link);
    }
    assertThat(found("葛" + Character.toString(0xE0101) + "城平")).contains("/people/" + plain.id());
    assertThat(found("葛" + selector)).contains(link, "/people/" + plain.id());
    assertThat(found(selector)).doesNotContainPattern(FOUND);
  }

  @Test
  void namesAreFoundByTheUsualShapesOfTheirSigns() {
    String number = clerk.staffNumber();
    personnel.call(number, NewPeople.FIRST_DAY, "髙﨑 𠮷" + number, "タカサキ ヴィオラ");
    String link = "/people/" + clerk.id();
    for (String typed :
        List.of("高崎", "髙崎吉" + number, "吉" + number, "ビオラ", "ゔぃおら", "ﾀｶｻｷ ﾋﾞｵﾗ", "高﨑　𠮷")) {
      assertThat(found(typed)).as(typed).contains(link);
    }
    assertThat(found("崎吉" + number)).as("not from the middle").doesNotContain(link);
  }

  /** As a row of the version before is, until the next migration. */
  @Test
  void aNameWithoutWhatItIsLookedForByIsFoundByItsReadingAndGetsIt() {
    String number = clerk.staffNumber();
    personnel.call(number, NewPeople.FIRST_DAY, "髙木 奏", "タカギ カナデ");
    String link = "/people/" + clerk.id();
    Rows.execute(
        "UPDATE person_name SET search_folded = NULL WHERE person_id = '" + clerk.id() + "'");
    assertThat(found("たかぎかな")).contains(link);
    assertThat(found("高木")).doesNotContain(link);
    flyway.migrate();
    assertThat(found("高木")).contains(link);
    assertThat(Rows.count("person_name", "search_folded IS NULL")).isZero();
  }

  @Test
  void readingsAreTheSameInHiraganaAndHalfWidth() {
    String katakana = office.get("/people?q=" + encoded("シケン")).body();
    assertThat(katakana).contains("試験").containsPattern(FOUND);
    assertThat(hits(found("しけん"))).isEqualTo(hits(katakana));
    assertThat(hits(found("ｼｹﾝ"))).isEqualTo(hits(katakana));
  }

  @Test
  void signsOfThePatternAreNoneAndBadConditionsAreNamed() {
    assertThat(found("%")).contains("当てはまる人はいません");
    assertThat(found("_")).contains("当てはまる人はいません");
    assertThat(office.get("/people?page=x").status()).isEqualTo(400);
    assertThat(office.get("/people?department=x").body()).contains("探す条件を確かめてください");
  }

  @Test
  void whoLeftIsFoundOnlyWhenAskedFor() {
    personnel.end(clerk.staffNumber(), java.time.LocalDate.of(2026, 11, 30));
    String asked = "/people?q=" + clerk.staffNumber();
    assertThat(office.get(asked).body()).contains("当てはまる人はいません");
    assertThat(office.get(asked + "&all=true").body()).contains("いまは任用なし");
  }

  @Test
  void nobodyElseSeesAnybody() {
    Doors.leadToTheLogin(people.base(), "/people");
    Doors.areClosedTo(callers.clerk(), "/people");
    Doors.areClosedTo(callers.head(), "/people");
    Doors.areClosedTo(callers.stranger(), "/people");
  }

  private String found(String text) {
    return office.get("/people?q=" + encoded(text)).body();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String hits(String body) {
    return body.substring(body.indexOf("<tbody>"), body.indexOf("</tbody>"));
  }
}

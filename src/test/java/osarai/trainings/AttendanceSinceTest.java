package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;

/** A head's sheet of before a deputy entered something; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AttendanceSinceTest {
  @Inject NewPeople people;
  @Inject EnteredTraining training;

  private String section = "";
  private Visitor head;
  private Visitor deputy;
  private Someone one;
  private Someone other;
  private String session = "";
  private String seen = "";

  @BeforeEach
  void aSheetThatTwoHaveOpened() {
    section = people.newSection("出席課");
    head = people.head(section).visitor();
    deputy =
        people
            .person(
                section, Position.DEPUTY, EmploymentType.REGULAR, Period.from(NewPeople.FIRST_DAY))
            .visitor();
    one = people.clerkOf(section);
    other = people.clerkOf(section);
    session = training.opened(head, section, "all-staff", "10");
    seen = head.get(session).field("seen").orElseThrow();
    deputy.get(session);
    send(deputy, EnteredTraining.ticked(one, "7", ""));
  }

  @Test
  void aRowThatNobodyTouchedStaysAsTheDeputyEnteredIt() {
    assertThat(send(head, sheet("", "9", other)).body()).contains("修了 1人");
    assertThat(entered(one)).containsExactly(List.of("1", "7"));
    assertThat(entered(other)).containsExactly(List.of("1", "9"));
  }

  @Test
  void anotherScoreIsRefusedWithWhoEnteredWhatAndTakenOnceThatIsKnown() {
    Map<String, List<String>> sheet = sheet("8", "9", one, other);
    sheet.put("reason", List.of("採点が終わったため"));
    Reply told = send(head, sheet);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body()).contains("この画面を開いたあとに、記録が変わりました。いまの記録: 出席、正解数 7（入力: ");
    assertThat(Shown.of(told).faults()).containsOnlyKeys("present-" + one.id());
    assertThat(Shown.of(told).values("correct")).contains("8", "9");
    assertThat(entered(other)).as("nothing of the sheet").isEmpty();
    sheet.put("seen", List.of(told.field("seen").orElseThrow()));
    assertThat(send(head, sheet).body()).contains("修了 2人");
    assertThat(entered(one)).containsExactly(List.of("1", "7"), List.of("1", "8"));
  }

  @Test
  void aRefusalForSomethingElseDoesNotMakeTheSheetKnowOfTheChange() {
    Reply refused = send(head, sheet("", "11", other));
    assertThat(refused.status()).isEqualTo(400);
    Map<String, List<String>> mended = sheet("", "9", other);
    mended.put("seen", List.of(refused.field("seen").orElseThrow()));
    assertThat(send(head, mended).body()).contains("修了 1人");
    assertThat(entered(one)).containsExactly(List.of("1", "7"));
  }

  @Test
  void whoWasNotThereAfterAllIsToldSo() {
    String now = head.get(session).field("seen").orElseThrow();
    Map<String, List<String>> sheet = sheet("", "");
    sheet.put("seen", List.of(now));
    sheet.put("reason", List.of("別の人だった"));
    assertThat(send(head, sheet).body())
        .contains("欠席に訂正しました（1人）", "この回では修了になりません")
        .doesNotContain("出席のみ 1人");
    assertThat(send(head, sheet).status()).as("the same again").isEqualTo(200);
    assertThat(entered(one)).hasSize(2);
  }

  private Map<String, List<String>> sheet(String ofOne, String ofOther, Someone... present) {
    Map<String, List<String>> sheet = new LinkedHashMap<>();
    sheet.put("person", List.of(one.id().toString(), other.id().toString()));
    sheet.put("present", List.of(present).stream().map(who -> who.id().toString()).toList());
    sheet.put("correct", List.of(ofOne, ofOther));
    sheet.put("paper", List.of("", ""));
    sheet.put("seen", List.of(seen));
    return sheet;
  }

  private Reply send(Visitor visitor, Map<String, List<String>> sheet) {
    return visitor.postAll(session + "/attendance", sheet);
  }

  private static List<List<String>> entered(Someone who) {
    return Rows.all(
        "SELECT present, correct FROM attendance WHERE person_id = ? ORDER BY revision", who.id());
  }
}

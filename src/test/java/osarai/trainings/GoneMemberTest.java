package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.hr.intake.Personnel;
import osarai.people.Position;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** HR tells a transfer of before the session while its sheet is open. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class GoneMemberTest {
  @Inject NewPeople people;
  @Inject Personnel personnel;
  @Inject EnteredTraining training;
  @Inject SettableClock clock;

  @Test
  void onlyTheRowThatIsGoneIsRefusedAndTheSheetComesBack() {
    String section = people.newSection("異動課");
    Someone stays = people.clerkOf(section);
    Someone goes = people.clerkOf(section);
    Someone head = people.head(section);
    String session = training.made(head.visitor(), training.draft(section, "all-staff"));
    try (SettableClock.Moved later = clock.at(LocalDateTime.of(2026, 12, 3, 9, 0))) {
      Visitor visitor = head.visitor();
      assertThat(visitor.get(session).body()).contains(goes.id().toString());
      personnel.move(
          goes.staffNumber(), LocalDate.of(2026, 11, 20), NewPeople.TAXES, Position.MEMBER);
      Map<String, List<String>> form = new LinkedHashMap<>();
      form.put("person", List.of(stays.id().toString(), goes.id().toString()));
      form.put("present", List.of(stays.id().toString(), goes.id().toString()));
      form.put("correct", List.of("9", "8"));
      form.put("paper", List.of("", ""));
      Reply told = visitor.postAll(session + "/attendance", form);
      assertThat(told.status()).isEqualTo(400);
      assertThat(told.body())
          .contains(
              "試験 %s (%s): この画面を開いたあとに".formatted(goes.staffNumber(), goes.staffNumber()),
              "value=\"9\"")
          .doesNotContain("value=\"" + goes.id());
      assertThat(Rows.count("attendance", "person_id = ?", stays.id())).isZero();
      assertThat(visitor.postAll(session + "/attendance", one(stays)).body()).contains("修了 1人");
    }
  }

  private static Map<String, List<String>> one(Someone who) {
    return EnteredTraining.ticked(who, "9", "");
  }
}

package osarai.hr.onboarding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static osarai.hr.onboarding.OnboardingCalls.JSON;
import static osarai.hr.onboarding.OnboardingCalls.key;
import static osarai.hr.onboarding.OnboardingCalls.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.SharedServices;

/** This door appoints; whoever moves within an appointment is said by the others. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AppointedAnewTest {
  @Inject NewPeople people;

  @BeforeEach
  void town() {
    people.loadTown();
  }

  @Test
  void aLaterFirstDayIsAnotherAppointmentAndTheAnswerSaysSo() {
    ObjectNode first = someone();
    post(key(first, 1), first).statusCode(201);
    ObjectNode later = first.deepCopy().put("effectiveFrom", "2027-01-01").put("department", "220");
    post(key(first, 2), later)
        .statusCode(201)
        .body("outcome", equalTo("joined"))
        .body("notes", hasItem(notNullValue()));
  }

  /** As text, 10 came before 9, and the tenth act was told to be overtaken. */
  @Test
  void theTenthActOfADayComesAfterTheNinth() {
    ObjectNode person = someone();
    post(key(person, 1), person).statusCode(201);
    String number = person.get("staffNumber").asText();
    post(key(person, 9), title(number, "主任", "9")).statusCode(201);
    post(key(person, 10), title(number, "主査", "10"))
        .statusCode(201)
        .body("outcome", equalTo("moved"));
    post(key(person, 11), title(number, "係長", "第11号"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/sequence"));
  }

  @Test
  void aNameWithoutALetterThatWasLostIsRefused() {
    post("lost-letter", someone().put("name", "?橋 花子"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/name"));
  }

  private static ObjectNode title(String number, String title, String sequence) {
    return JSON.createObjectNode()
        .put("staffNumber", number)
        .put("title", title)
        .put("effectiveFrom", "2027-01-10")
        .put("sequence", sequence)
        .put("titleOnly", true);
  }

  private ObjectNode someone() {
    return JSON.createObjectNode()
        .put("staffNumber", people.freshNumber())
        .put("name", "今一 度")
        .put("kana", "イマイチ ド")
        .put("employment", "regular")
        .put("department", "210")
        .put("title", "主事")
        .put("effectiveFrom", "2026-12-01");
  }
}

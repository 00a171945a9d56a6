package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import osarai.hr.intake.Statement;
import osarai.people.EmploymentType;

/** How a person of the interface ends and begins again; it is 1 December 2026. */
class ScimUserEndsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Statement.Engagement CALLED_OFF =
      new Statement.Engagement(EmploymentType.REGULAR, LocalDate.of(2027, 4, 1), null).calledOff();
  private final ScimDesk desk = new ScimDesk();

  @Test
  void anEndIsAStatementOfTheLastDayAndTheResourceStays() {
    String id = desk.appointed("0101");
    ScimDesk.Reply ended =
        desk.patch(id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
    assertThat(ended.body().path("active").asBoolean()).isFalse();
    assertThat(desk.last().statement().leavingDay()).isEqualTo(TODAY);
    assertThat(desk.last().deactivates()).isTrue();
    assertThat(desk.get("/Users/" + id).status()).isEqualTo(200);
  }

  /** It was answered 204 and 200, and the appointment began all the same. */
  @Test
  void whoWasToComeLaterNeverComesWhenDeletedOrEndedByAnAct() {
    String id =
        desk.post(ScimDesk.person("0101", "\"startDate\":\"2027-04-01\""))
            .body()
            .path("id")
            .asText();
    String inactive = "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}";
    desk.patch(id, inactive);
    assertThat(desk.people.writes).as("directories say so of whoever is to come").hasSize(1);
    desk.patch(
        id,
        inactive
            + ",{\"op\":\"add\",\"path\":\"%s:documentNumber\",\"value\":\"人発第9号\"}"
                .formatted(ScimDesk.APPOINTMENT));
    assertThat(desk.last().statement().engagement()).isEqualTo(CALLED_OFF);
    String other =
        desk.post(ScimDesk.person("0102", "\"startDate\":\"2027-04-01\""))
            .body()
            .path("id")
            .asText();
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + other, null, null).status())
        .isEqualTo(204);
    assertThat(desk.last().statement().engagement()).isEqualTo(CALLED_OFF);
    assertThat(desk.last().deactivates()).isTrue();
  }

  @Test
  void deletingIsEndingAndIsRepeatable() {
    String id = desk.appointed("0101");
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, null).status()).isEqualTo(204);
    assertThat(desk.last().statement().leavingDay()).isEqualTo(TODAY);
    assertThat(desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, null).status()).isEqualTo(204);
    assertThat(desk.people.writes).hasSize(2);
    assertThat(desk.get("/Users/" + id).body().path("active").asBoolean(true)).isFalse();
  }

  @Test
  void activeAfterAnEndNeedsANewAppointment() {
    String id = desk.appointed("0101");
    desk.ask(Scim.Operation.DELETE, "/Users/" + id, null, null);
    String active = "{\"op\":\"replace\",\"path\":\"active\",\"value\":true}";
    assertThat(desk.patch(id, active).scimType()).isEqualTo("invalidValue");
    String start =
        "{\"op\":\"replace\",\"path\":\"%s:startDate\",\"value\":\"2027-04-01\"}"
            .formatted(ScimDesk.APPOINTMENT);
    String end = "{\"op\":\"remove\",\"path\":\"%s:endDate\"}".formatted(ScimDesk.APPOINTMENT);
    ScimDesk.Reply again = desk.patch(id, start + "," + end + "," + active);
    assertThat(again.status()).as(again.toString()).isEqualTo(200);
    assertThat(desk.last().statement().engagement())
        .isEqualTo(
            new Statement.Engagement(EmploymentType.REGULAR, LocalDate.of(2027, 4, 1), null));
  }

  /** It may only follow from the next appointment, which may be called off; said for a day. */
  @Test
  void anEndThatAPatchNamesIsSaidAlthoughItIsSo() {
    String id = appointedUntil("2027-03-31");
    desk.patch(id, replaced("endDate", "\"2027-03-31\""));
    assertThat(desk.people.writes).hasSize(2);
    assertThat(desk.last().statement().engagement())
        .isEqualTo(
            new Statement.Engagement(
                EmploymentType.REGULAR, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 31)));
    assertThat(desk.last().statement().posts()).isNull();
    desk.patch(id, replaced("kana", "\"アオキ サクラ\""));
    desk.put(id, desk.get("/Users/" + id).body().toString());
    assertThat(desk.people.writes).as("a copy says nothing of it").hasSize(2);
  }

  @Test
  void soIsThatOfADesignationAndOfALeave() {
    String id = appointedUntil("2027-03-31");
    String designated =
        """
        [{"department":"210","affairs":"住民票","scope":"氏名","from":"2026-12-01"%s}]\
        """;
    String away = "[{\"kind\":\"childcare\",\"from\":\"2026-12-01\"%s}]";
    for (String field : new String[] {"designations", "leave"}) {
      String said = field.equals("leave") ? away : designated;
      desk.patch(id, replaced(field, said.formatted(",\"until\":\"2027-01-31\"")));
      int before = desk.people.writes.size();
      desk.patch(id, replaced(field, said.formatted(",\"until\":\"2027-01-31\"")));
      assertThat(desk.people.writes).as(field).hasSize(before + 1);
    }
  }

  private String appointedUntil(String last) {
    String dates = "\"startDate\":\"2026-12-01\",\"endDate\":\"%s\"".formatted(last);
    return desk.post(ScimDesk.person("0101", dates)).body().path("id").asText();
  }

  private static String replaced(String field, String value) {
    return "{\"op\":\"replace\",\"value\":{\"%s\":{\"%s\":%s,\"effectiveDate\":\"%s\"}}}"
        .formatted(ScimDesk.APPOINTMENT, field, value, TODAY);
  }
}

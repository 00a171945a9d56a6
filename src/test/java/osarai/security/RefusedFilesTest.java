package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.learning.Pupil;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;

/** What was typed beside a file comes back; the file itself no browser gives back. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RefusedFilesTest {
  private static final String NO_DAY = "2026-02-30";
  private static final byte[] READABLE = utf8("職員番号,氏名\r\n1,x\r\n");
  private static final byte[] UNREADABLE = utf8("氏名,フリガナ\r\n六角 花,ロッカク ハナ\r\n");
  private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] NUMBER = utf8("職員番号,1234 5678 9018\r\n1,x\r\n");
  private static final byte[] NONE = {};

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Shelf shelf;

  private final SoftAssertions all = new SoftAssertions();
  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = officials.withRole(Roles.HR).visitor();
  }

  @Test
  void aRosterFileThatIsRefusedKeepsDaySettingAndTick() {
    String profile = "差戻し " + people.freshNumber();
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put("header-row", List.of("1"));
    columns.put("encoding", List.of("utf-8"));
    columns.put("name", List.of(profile));
    columns.put("heading", List.of("職員番号", "氏名", "フリガナ"));
    columns.put("means", List.of("staff-number", "name", "kana"));
    hr.get("/import-profiles/sample");
    Reply made = hr.postAll("/import-profiles/sample/columns", columns);
    assertThat(made.status()).as(made.body()).isEqualTo(303);

    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("profile", profile);
    typed.put("everybody", "true");
    typed.put("effective", NO_DAY);
    comesBack("/imports", "no day", typed, READABLE, 400);
    comesBack("/imports", "neither day nor file", typed, NONE, 400);
    typed.put("effective", "2027-01-15");
    comesBack("/imports", "no file", typed, NONE, 400);
    comesBack("/imports", "no column of the number", typed, UNREADABLE, 422);
    comesBack("/imports", "an old Excel file", typed, OLD_EXCEL, 422);
    comesBack("/imports", "a 個人番号", typed, NUMBER, 422);
    typed.remove("everybody");
    Reply without = sent("/imports", typed, NONE);
    all.assertThat(Shown.of(without).values("everybody")).as("no tick").isEmpty();
    all.assertAll();
  }

  @Test
  void aSampleThatIsRefusedKeepsLineAndSheet() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("header-row", "３行目");
    typed.put("sheet", "4月の名簿");
    comesBack("/import-profiles/sample", "no line", typed, READABLE, 400);
    comesBack("/import-profiles/sample", "neither line nor file", typed, NONE, 400);
    typed.put("header-row", "1");
    comesBack("/import-profiles/sample", "no file", typed, NONE, 400);
    comesBack("/import-profiles/sample", "an old Excel file", typed, OLD_EXCEL, 422);
    comesBack("/import-profiles/sample", "a 個人番号", typed, NUMBER, 422);
    all.assertAll();
  }

  /** In its own line of the register, and in no other. */
  @Test
  void aStartOfHandlingThatIsRefusedKeepsItsDay() {
    trained();
    Someone handler = trained();
    String designation =
        Rows.one("SELECT fact_id FROM designation_now WHERE person_id = ?", handler.id());
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get("/handlers");
    Map.of(NO_DAY, 400, "12月1日から", 400, "2027-01-15", 422, "2026-03-31", 422)
        .forEach(
            (day, status) -> {
              Reply reply =
                  office.post("/handlers/" + designation + "/start", Map.of("started", day));
              all.assertThat(reply.status()).as(day).isEqualTo(status);
              all.assertThat(Shown.of(reply).values("started")).as(day).containsOnlyOnce(day);
            });
    all.assertThat(Rows.count("handling_start", "designation_id = ?", designation)).isZero();
    all.assertAll();
  }

  private Someone trained() {
    Someone handler = people.handler();
    new Pupil(handler.visitor(), shelf.course("handlers").orElseThrow()).pass();
    return handler;
  }

  private void comesBack(
      String form, String why, Map<String, String> typed, byte[] file, int status) {
    Reply reply = sent(form, typed, file);
    all.assertThat(reply.status()).as(form + " " + why).isEqualTo(status);
    Shown shown = Shown.of(reply);
    all.assertThat(shown.faults()).as(form + " " + why).isNotEmpty();
    typed.forEach(
        (field, value) ->
            all.assertThat(shown.values(field))
                .as("%s %s: %s", form, why, field)
                .containsExactly(value));
  }

  private Reply sent(String form, Map<String, String> typed, byte[] file) {
    hr.get(form);
    return hr.postFile(form, typed, "meibo.csv", file);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package osarai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import osarai.calendar.FiscalYear;
import osarai.running.Appointed;
import osarai.running.Reply;

/** People who joined ten days ago, so that a journey meets nobody of another. */
final class Newcomers {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  private Newcomers() {}

  /** As a 会計年度任用職員 of this fiscal year; another number of the same person is a second one. */
  static void appointed(String number, String department, String name, String kana) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("externalId", "HR-" + name);
    wanted.put("staffNumber", number);
    wanted.put("name", name);
    wanted.put("kana", kana);
    wanted.put("employment", "fiscal-year-part-time");
    wanted.put("department", department);
    wanted.put("title", "事務補助");
    wanted.put("effectiveFrom", TODAY.minusDays(10).toString());
    wanted.put("lastDay", FiscalYear.of(TODAY).lastDay().toString());
    wanted.put("documentNumber", "人発第" + number + "号");
    Reply made = Appointed.by("journey-" + number, wanted);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }
}

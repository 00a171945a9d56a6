package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.running.Appointed;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Visitor;

/** The same acts about one person, said through the doors that can say them. */
final class PersonnelDoors {
  private static final String HEAD =
      "職員番号,外部ID,氏名,フリガナ,任用区分,採用日,任期満了日,退職日,所属コード,職名,発令日,文書番号,発令順\r\n";

  enum Door {
    ONBOARDING,
    SCIM_POST,
    SCIM_PATCH,
    SCIM_PUT,
    LIST
  }

  /** An act, and how many days from today it is true; some are past, some to come. */
  enum Act {
    APPOINTED(-40, Door.ONBOARDING, Door.SCIM_POST, Door.LIST),
    MOVED(-20, Door.SCIM_PATCH, Door.SCIM_PUT, Door.LIST),
    /** on the day of the move, after it in the source's order */
    PROMOTED(-20, Door.SCIM_PATCH, Door.SCIM_PUT, Door.LIST),
    RENAMED(-10, Door.SCIM_PATCH, Door.SCIM_PUT, Door.LIST),
    DESIGNATED(-5, Door.SCIM_PATCH),
    /** to where the person came from: nothing new to whoever has not heard of the move */
    MOVED_BACK(10, Door.SCIM_PATCH, Door.SCIM_PUT, Door.LIST),
    ENDED(20, Door.SCIM_PATCH, Door.LIST),
    APPOINTED_AGAIN(40, Door.ONBOARDING, Door.LIST);

    private final int day;
    private final List<Door> doors;

    Act(int day, Door... doors) {
      this.day = day;
      this.doors = List.of(doors);
    }

    List<Door> doors() {
      return doors;
    }
  }

  private final String number;
  private final Visitor hr;
  private final LocalDate today;
  private int calls;

  PersonnelDoors(String number, Visitor hr, LocalDate today) {
    this.number = number;
    this.hr = hr;
    this.today = today;
  }

  /** Says it; what is refused fails. */
  void say(Act act, Door door) {
    switch (door) {
      case ONBOARDING -> onboard(act);
      case SCIM_POST -> scim("POST", "/Users", resource(act));
      case SCIM_PUT -> scim("PUT", "/Users/" + person(), resource(act));
      case SCIM_PATCH -> scim("PATCH", "/Users/" + person(), Hr.patch(operations(act)));
      case LIST -> list(act);
    }
  }

  String person() {
    return PackagedRows.one("SELECT DISTINCT person_id FROM notice WHERE staff_number = ?", number);
  }

  private LocalDate day(Act act) {
    return today.plusDays(act.day);
  }

  private String lastDayOfTheYear() {
    return FiscalYear.of(day(Act.APPOINTED_AGAIN)).lastDay().toString();
  }

  private static String document(Act act) {
    return "人発第" + (act.ordinal() + 1) + "号";
  }

  private static String sequence(Act act) {
    return "%03d".formatted(act.ordinal() + 1);
  }

  private static String name(Act act) {
    return act.day < Act.RENAMED.day ? "試験 花" : "検査 花";
  }

  private static String kana(Act act) {
    return act.day < Act.RENAMED.day ? "シケン ハナ" : "ケンサ ハナ";
  }

  /** Department and title, where the act says so. */
  private static @Nullable List<String> post(Act act) {
    return switch (act) {
      case APPOINTED, MOVED_BACK -> List.of("900", "主事");
      case MOVED -> List.of("310", "主事");
      case PROMOTED -> List.of("310", "主任");
      case APPOINTED_AGAIN -> List.of("310", "事務補助");
      default -> null;
    };
  }

  private void onboard(Act act) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("externalId", "HR-" + number);
    body.put("staffNumber", number);
    body.put("name", name(act));
    body.put("kana", kana(act));
    body.put("department", Objects.requireNonNull(post(act)).get(0));
    body.put("title", Objects.requireNonNull(post(act)).get(1));
    body.put("effectiveFrom", day(act).toString());
    body.put("documentNumber", document(act));
    body.put("sequence", sequence(act));
    if (act == Act.APPOINTED) {
      body.put("employment", "regular");
    } else {
      body.put("employment", "fiscal-year-part-time");
      body.put("lastDay", lastDayOfTheYear());
    }
    Reply reply = Appointed.by(number + "-" + calls++, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
  }

  private void scim(String method, String path, String body) {
    Reply reply = Hr.scim(Packaged.running().application().url(), method, path, body);
    assertThat(reply.status()).as("%s %s", body, reply.body()).isIn(200, 201);
  }

  private String resource(Act act) {
    List<String> own = new ArrayList<>(order(act));
    own.add("\"kana\":\"%s\"".formatted(kana(act)));
    if (act == Act.APPOINTED) {
      own.add("\"employmentType\":\"regular\",\"startDate\":\"%s\"".formatted(day(act)));
    }
    if (post(act) != null) {
      own.add("\"posts\":" + posts(act));
    }
    return """
    {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],"userName":"%s",
     "externalId":"HR-%s","displayName":"%s","%s":{%s}}\
    """
        .formatted(
            Hr.APPOINTMENT, number, number, name(act), Hr.APPOINTMENT, String.join(",", own));
  }

  private List<String> order(Act act) {
    return List.of(
        "\"effectiveDate\":\"%s\"".formatted(day(act)),
        "\"documentNumber\":\"%s\"".formatted(document(act)),
        "\"sequence\":\"%s\"".formatted(sequence(act)));
  }

  private static String posts(Act act) {
    List<String> post = Objects.requireNonNull(post(act));
    return "[{\"department\":\"%s\",\"title\":\"%s\"}]".formatted(post.get(0), post.get(1));
  }

  private String operations(Act act) {
    String own =
        "{\"op\":\"add\",\"path\":\"%s\",\"value\":{%s}}"
            .formatted(Hr.APPOINTMENT, String.join(",", order(act)));
    return own
        + ","
        + switch (act) {
          case RENAMED ->
              operation("displayName", "\"" + name(act) + "\"")
                  + ","
                  + operation(Hr.APPOINTMENT + ":kana", "\"" + kana(act) + "\"");
          case DESIGNATED ->
              """
              {"op":"add","path":"%s:designations","value":[{"department":"310","role":"handler",
               "affairs":"住民税に関する事務","scope":"氏名と住所","from":"%s"}]}\
              """
                  .formatted(Hr.APPOINTMENT, day(act));
          case ENDED -> operation("active", "false");
          default -> operation(Hr.APPOINTMENT + ":posts", posts(act));
        };
  }

  private static String operation(String path, String value) {
    return "{\"op\":\"replace\",\"path\":\"%s\",\"value\":%s}".formatted(path, value);
  }

  private void list(Act act) {
    List<String> post = post(act) == null ? List.of("", "") : Objects.requireNonNull(post(act));
    String term =
        switch (act) {
          case APPOINTED -> "常勤," + day(act) + ",";
          case APPOINTED_AGAIN -> "会計年度任用職員(パートタイム)," + day(act) + "," + lastDayOfTheYear();
          default -> ",,";
        };
    List<String> row =
        List.of(
            number,
            "HR-" + number,
            name(act),
            kana(act),
            term,
            act == Act.ENDED ? day(act).toString() : "",
            post.get(0),
            post.get(1),
            day(act).toString(),
            document(act),
            sequence(act));
    Reply preview = Hr.upload(hr, Hr.utf8(HEAD + String.join(",", row) + "\r\n"), today, false);
    assertThat(preview.body()).contains("取込みの確認").doesNotContain("取り込めない人", "読めなかった行");
    assertThat(Hr.apply(hr, preview, false).body()).contains("取込みの結果");
  }
}

package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.demo.IdentityProvider;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Where the identity provider and the roster differ. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ReconciliationPagesTest {
  private static final String PAGE = "/reconciliation";
  private static final String LIST = "/reconciliation/list.csv";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Officials officials;
  @Inject Personnel personnel;

  private final IdentityProvider provider = Stack.shared().identityProvider();
  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = callers.hr();
  }

  @Test
  void theReconciliationFindsEachDifference() {
    Someone without = somebody();
    Someone disabled = people.clerk();
    provider.setEnabled(disabled.username(), false);
    Someone twice = people.clerk();
    people.account(twice.username() + "-b", twice.staffNumber());
    String nobody = people.freshNumber();
    people.account("u-" + nobody.toLowerCase(), nobody);
    Someone gone = people.clerk();
    personnel.end(gone.staffNumber(), LocalDate.of(2026, 11, 30));

    String list = hr.get("/reconciliation/list.csv").body();
    assertThat(list)
        .contains("在職していて、アカウントがない人," + without.staffNumber())
        .contains("在職していて、アカウントが無効の人," + disabled.staffNumber())
        .contains("重なっているもの," + twice.staffNumber())
        .contains("名簿の人に結び付かないアカウント," + nobody)
        .contains("退職していて、アカウントが有効の人," + gone.staffNumber())
        .doesNotContain("service-account");
    assertThat(hr.get("/reconciliation").body()).contains("に読み込んだ", "在職していて、アカウントがない人");
  }

  /** Whoever decides whose the account is sees both. */
  @Test
  void whatIsNotConfirmedShowsNumberNamesAndDatesOfBoth() {
    Someone clerk = somebody();
    String number = clerk.staffNumber();
    String username = "a-" + number.toLowerCase();
    provider.createUser(username, number, "前任", "一郎", NewPeople.PASSWORD);
    List<String> both =
        List.of(
            number,
            "試験 " + number,
            username,
            "前任 一郎",
            "令和\\d+年\\d+月\\d+日 \\d+時\\d\\d分",
            "令和8年4月1日から");
    Reply page = hr.get(PAGE);
    assertThat(page.body())
        .containsPattern("<th scope=\"col\">アカウントができた日時</th><th scope=\"col\">名簿の期間</th>")
        .containsPattern("<td>" + String.join("</td><td>", both) + "</td>");
    assertThat(hr.get(LIST).body())
        .containsPattern(
            Pattern.compile(
                "^持ち主の確認が済んでいないアカウント," + String.join(",", both) + ",令和", Pattern.MULTILINE));
  }

  @Test
  void theListIsAFileAndTakingItIsNoted() {
    Someone auditor = officials.withRole(Roles.AUDITOR);
    Visitor visitor = auditor.visitor();
    Reply list = visitor.get(LIST);
    assertThat(list.header("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(list.header("Content-Disposition"))
        .contains("attachment; filename=\"accounts.csv\"");
    visitor.get(PAGE);
    for (String action : List.of("export", "view")) {
      assertThat(
              Rows.count(
                  "audit_entry",
                  "actor = ? AND action = ? AND object_kind = 'reconciliation'",
                  auditor.id().toString(),
                  action))
          .as(action)
          .isOne();
    }
  }

  @Test
  void lookingChangesNothing() {
    String before = Rows.fingerprint("audit_entry", "web_session");
    hr.get(PAGE);
    hr.get(LIST);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void isForOfficialsOnly() {
    Doors.leadToTheLogin(people.base(), PAGE, LIST);
    Doors.areClosedTo(callers.clerk(), PAGE, LIST);
    Doors.areClosedTo(callers.head(), PAGE, LIST);
    Doors.areClosedTo(callers.stranger(), PAGE, LIST);
    assertThat(callers.office().get(PAGE).status()).isEqualTo(200);
  }

  private Someone somebody() {
    return people.inRosterOnly(
        people.freshNumber(),
        NewPeople.TAXES,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }
}

package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.people.DesignationRole;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Nobody confirms, records or corrects the start of their own handling, be it of the office. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OwnHandlingStartTest {
  private static final String REFUSED = "自分の取扱いの開始は、自分では確認も記録も訂正もできません";

  @Inject Officials officials;
  @Inject RegisterPeople register;

  @Test
  void anotherOfTheOfficeSaysWhenIBegan() {
    Someone mine = officials.withRole(Roles.SECURITY_OFFICE);
    Visitor own = mine.visitor();
    Visitor other = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    register.designate(mine, NewPeople.TAXES, DesignationRole.HANDLER, NewPeople.FIRST_DAY);
    register.trainedBefore(mine, "2026-05-01");
    String page = "/handlers/" + RegisterPeople.id(mine);
    own.get(page);
    refused(own.post(page + "/start", Map.of("started", "2026-12-01")));
    refused(
        own.post(
            page + "/start/record",
            Map.of(
                "start-kind",
                "before-pass",
                "start-day",
                "2026-04-20",
                "start-document",
                "",
                "start-why",
                "応援のため")));
    assertThat(RegisterPeople.starts(mine)).isZero();
    other.get(page);
    assertThat(other.post(page + "/start", Map.of("started", "2026-12-01")).status())
        .isEqualTo(303);
    own.get(page);
    refused(
        own.post(
            page + "/start/correction",
            Map.of("what", "day", "day", "2026-11-20", "reason", "始めた日の間違い")));
    assertThat(Rows.count("handling_start_correction", "corrected_by = ?", mine.id())).isZero();
  }

  private static void refused(Reply reply) {
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains(REFUSED, "別の保護責任者か、セキュリティ担当の別の人");
  }
}

package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Personnel;
import osarai.people.People;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** What a duty says follows the facts in the book, and is read as it was known. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RestatedDutyTest {
  @Inject NewPeople people;
  @Inject Personnel personnel;
  @Inject DutyHistories histories;
  @Inject DutyBook book;
  @Inject KeptTexts words;

  @Test
  void aDutyOfNextYearNamesTheSectionOfNextYear() {
    Someone clerk = people.clerk();
    long before =
        Long.parseLong(Rows.one("SELECT MAX(change_id) FROM duty WHERE person_id = ?", clerk.id()));
    assertThat(reason(clerk, 2027)).startsWith("市民課の");
    personnel.move(clerk.staffNumber(), LocalDate.of(2027, 4, 1), NewPeople.TAXES, Position.MEMBER);
    assertThat(reason(clerk, 2027)).startsWith("税務課の");
    assertThat(reason(clerk, 2026)).startsWith("市民課の");
    assertThat(
            Rows.count(
                "duty_restated r JOIN duty d ON d.id = r.duty_id", "d.person_id = ?", clerk.id()))
        .isOne();
    assertThat(book.of(clerk.id()))
        .filteredOn(duty -> duty.fiscalYear() == 2027)
        .allMatch(duty -> words.said(duty.reason()).startsWith("税務課の"));
    assertThat(histories.of(clerk.id(), before))
        .as("as it was known")
        .allMatch(history -> words.said(history.duty().reason()).startsWith("市民課の"));
    assertThat(histories.of(clerk.id(), People.NOW))
        .anyMatch(history -> words.said(history.duty().reason()).startsWith("税務課の"));
  }

  @Test
  void aWithdrawalSaysWhy() {
    Someone clerk = people.clerk();
    personnel.end(clerk.staffNumber(), LocalDate.of(2027, 1, 31));
    assertThat(
            said(
                "SELECT c.reason FROM duty_change c JOIN duty d ON d.id = c.duty_id WHERE"
                    + " d.person_id = ? AND d.fiscal_year = 2027 AND c.kind = 'WITHDRAWN'",
                clerk.id()))
        .isEqualTo("退職・転出(令和9年1月31日)のため、対象でなくなりました");
  }

  private String said(String sql, Object... values) {
    return words.said(new KeptText(Rows.one(sql, values)));
  }

  private String reason(Someone someone, int year) {
    return said(
        "SELECT reason FROM duty_standing WHERE person_id = ? AND fiscal_year = " + year,
        someone.id());
  }
}

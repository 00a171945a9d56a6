package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.ComparedCareers.called;
import static osarai.hr.intake.ComparedCareers.career;
import static osarai.hr.intake.ComparedCareers.compare;
import static osarai.hr.intake.ComparedCareers.fiscalYear;
import static osarai.hr.intake.ComparedCareers.post;
import static osarai.hr.intake.ComparedCareers.regular;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptText;
import osarai.hr.intake.StatementOutcome.Effect;
import osarai.people.Absence;
import osarai.people.AbsenceKind;
import osarai.people.Career;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.StaffNumber;
import osarai.web.Spoken;

/** What differs between two careers is told whole, and called by its weightiest part. */
class ComparisonTest {
  @Test
  void equalCareersAreUnchanged() {
    Career career = career("青木 花", regular("2026-04-01", null, post(210, "2026-04-01", null)));
    Comparison same = compare(career, career);
    assertThat(same.kind()).isEqualTo(Effect.UNCHANGED);
    assertThat(same.notes()).isEmpty();
  }

  @Test
  void whoWasNotThereJoinsAndThePostIsNamed() {
    Comparison joined =
        compare(
            Career.none(),
            career("青木 花", regular("2026-04-01", null, post(210, "2026-04-01", null))));
    assertThat(joined.kind()).isEqualTo(Effect.JOINED);
    assertThat(joined.notes()).singleElement().asString().contains("市民課", "1001");
  }

  @Test
  void aSecondFiscalYearTermIsAReappointmentAnotherKindOfWorkIsNot() {
    Career.Served first = fiscalYear("2026-04-01", "2027-03-31");
    assertThat(
            compare(
                    career("青木 花", first),
                    career("青木 花", first, fiscalYear("2027-04-01", "2028-03-31")))
                .kind())
        .isEqualTo(Effect.REAPPOINTED);
    assertThat(
            compare(career("青木 花", first), career("青木 花", first, regular("2027-04-01", null)))
                .kind())
        .isEqualTo(Effect.JOINED);
  }

  @Test
  void theSameNameOnOtherDaysIsNoOtherName() {
    Career.Called later =
        new Career.Called(PersonName.of("青木 花", new Kana("アオキ ハナ")), days("2026-11-01", null));
    Career after = new Career(List.of(later), List.of(), List.of(), List.of());
    assertThat(compare(career("青木 花"), after).notes())
        .singleElement()
        .asString()
        .contains("name_from");
  }

  @Test
  void anEarlierEndIsALeavingALaterOneAChange() {
    Career open = career("青木 花", regular("2026-04-01", null));
    Career ended = career("青木 花", regular("2026-04-01", "2026-09-30"));
    assertThat(compare(open, ended).kind()).isEqualTo(Effect.LEFT);
    assertThat(compare(ended, open).kind()).isEqualTo(Effect.CHANGED);
  }

  @Test
  void anAppointmentThatIsGoneIsTold() {
    Comparison revoked = compare(career("青木 花", regular("2026-04-01", null)), career("青木 花"));
    assertThat(revoked.kind()).isEqualTo(Effect.LEFT);
    assertThat(revoked.notes()).hasSize(1);
  }

  @Test
  void aNameIsAChangeButTheFirstOneIsNone() {
    Career before = career("青木 花", regular("2026-04-01", null));
    Comparison renamed = compare(before, career("田中 花", regular("2026-04-01", null)));
    assertThat(renamed.kind()).isEqualTo(Effect.CHANGED);
    assertThat(renamed.notes()).singleElement().asString().contains("青木 花", "田中 花");
  }

  /** A wrong number within a family name renames somebody: that is to be looked at. */
  @ParameterizedTest
  @CsvSource({
    "芝浦 三郎/シバウラ サブロウ, 芝浦 春子/シバウラ ハルコ, true",
    "芝浦三郎/シバウラサブロウ, 芝浦春子/シバウラハルコ, true",
    "芝浦 春子/シバウラ ハルコ, 港 春子/ミナト ハルコ, false",
    "芝浦 春子/シバウラ ハルコ, 芝浦 晴子/シバウラ ハルコ, false",
    "芝浦 春子/シバウラ シュンコ, 芝浦 春子/シバウラ ハルコ, false",
    "芝浦春子/シバウラハルコ, 港春子/ミナトハルコ, false",
    "グエン ティ ハナ/グエン ティ ハナ, グエン ハナ/グエン ハナ, false",
    "芝浦 三郎/シバウラ サブロウ, 王 美玲/ワン メイリン, false"
  })
  void anotherGivenNameIsMarked(String was, String is, boolean marked) {
    Career.Served served = regular("2026-04-01", null);
    List<KeptText> notes = compare(called(was, served), called(is, served)).notes();
    assertThat(notes.get(0).is("differences.renamed")).isTrue();
    assertThat(notes.stream().anyMatch(note -> note.is("differences.family_name_only")))
        .isEqualTo(marked);
  }

  @Test
  void leaveAndDesignationsAreCompared() {
    Career before = career("青木 花", regular("2026-04-01", null));
    Absence away = new Absence(AbsenceKind.CHILDCARE, days("2026-05-01", null));
    Career.Designated handler =
        new Career.Designated(
            section(210), DesignationRole.HANDLER, "住民票", "氏名", null, days("2026-05-01", null));
    Career after =
        new Career(before.names(), before.appointments(), List.of(handler), List.of(away));
    assertThat(compare(before, after).notes()).hasSize(2);
    assertThat(compare(after, before).notes()).hasSize(2);
    assertThat(compare(before, after).kind()).isEqualTo(Effect.CHANGED);
  }

  @Test
  void thatNoDesignationIsLeftIsSaid() {
    Career none = career("青木 花", regular("2026-04-01", null));
    Career.Designated handler =
        new Career.Designated(
            section(210), DesignationRole.HANDLER, "住民票", "氏名", null, days("2026-05-01", null));
    Career before = new Career(none.names(), none.appointments(), List.of(handler), List.of());
    assertThat(Spoken.kept(ComparisonMessages.class).said(compare(before, none).notes()))
        .containsExactly("指定の記録がなくなります");
  }

  @Test
  void thatAnotherAppointmentRunsUnderAnotherNumberIsSaid() {
    Career.Served one = regular("2026-04-01", null);
    Career.Served other =
        new Career.Served(
            new StaffNumber("1002"), EmploymentType.REGULAR, days("2026-04-01", null), List.of());
    Career.Served former =
        new Career.Served(
            new StaffNumber("1003"),
            EmploymentType.REGULAR,
            days("2020-04-01", "2026-03-31"),
            List.of());
    assertThat(
            Spoken.kept(ComparisonMessages.class)
                .said(
                    compare(career("青木 花", one, former), career("青木 花", one, former, other))
                        .notes()))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("この人には、期間の重なる任用がほかにもあります(職員番号 1001、令和8年4月1日から");
  }

  @Test
  void theWeightiestOfSeveralCountsAndAllAreTold() {
    Comparison both =
        compare(
            career("青木 花", regular("2026-04-01", null, post(210, "2026-04-01", null))),
            career("田中 花", regular("2026-04-01", "2026-09-30", post(220, "2026-04-01", null))));
    assertThat(both.kind()).isEqualTo(Effect.MOVED);
    assertThat(both.notes()).hasSize(3);
  }

  /** Two may begin on one day, and only one of them be taken back. */
  @Test
  void oneOfTwoThatBeginTogetherIsRevoked() {
    Career.Served stays = regular("2026-04-01", null);
    Career.Served goes =
        new Career.Served(
            new StaffNumber("2002"),
            EmploymentType.FISCAL_YEAR_PART_TIME,
            days("2026-04-01", "2027-03-31"),
            List.of());
    Comparison one = compare(career("青木 花", stays, goes), career("青木 花", stays));
    assertThat(one.kind()).isEqualTo(Effect.LEFT);
    assertThat(one.notes()).singleElement().asString().contains("differences.revoked");
    Career.Served later =
        new Career.Served(goes.number(), goes.type(), days("2026-05-01", "2027-03-31"), List.of());
    assertThat(compare(career("青木 花", stays, goes), career("青木 花", stays, later)).notes())
        .extracting(Object::toString)
        .anyMatch(note -> note.contains("differences.revoked|2026-04-01"))
        .anyMatch(note -> note.contains("differences.begins") && note.contains("2002"));
  }
}

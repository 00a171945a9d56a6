package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.StaffNumber;
import osarai.web.Spoken;

/** 寄居 綾 has H8701 from April to November 2026; the appointment spoken of lies elsewhere. */
class FormerHoldersTest {
  private static final UUID YORII = new UUID(0, 1);
  private static final String QUESTION = "question";

  private final Set<UUID> withExternalId = new HashSet<>();

  @ParameterizedTest
  @CsvSource({
    "小川 綾/オガワ アヤ, 2026-12-01, question",
    "小川 綾/オガワ アヤ, 2027-06-01, question",
    "小川 綾/オガワ アヤ, 2025-04-01, question",
    "寄居 文/ヨリイ フミ, 2026-12-01, question",
    "小川 彩/オガワ アヤ, 2026-12-01, question",
    "小川 絢子/オガワ アヤコ, 2026-12-01, new",
    "小川綾/オガワアヤ, 2026-12-01, question",
    "寄居 綾/ヨリイ アヤ, 2026-12-01, same",
    "深谷 武/フカヤ タケシ, 2026-12-01, new",
    "深谷 武/フカヤ タケシ, 2025-04-01, new"
  })
  void ofWhomAPartOfTheNameStaysIsAQuestionBeforeAndAfter(String name, String from, String who) {
    assertThat(text(recognition().of(said(name, from)))).isEqualTo(who);
  }

  @Test
  void theQuestionNamesBothAndSaysWhatToDo() {
    Recognition.Recognised found = recognition().of(said("小川 綾/オガワ アヤ", "2026-12-01"));
    assertThat(found.conflict()).isNotNull();
    assertThat(Spoken.kept(StatementMessages.class).said(found.conflict().text()))
        .contains("寄居 綾", "小川 綾", "令和8年4月1日から令和8年11月30日まで", "同じ人であること", "別の人であること");
    assertThat(found.conflict().asks()).isEqualTo(Fault.Question.SAME_OR_SOMEBODY_ELSE);
  }

  /** Of two ids of one source the persons are two. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, false, question",
        "-, true, question",
        "hr-9, false, question",
        "hr-9, true, new"
      })
  void otherIdsAreOtherPersons(@Nullable String id, boolean has, String who) {
    if (has) {
      withExternalId.add(YORII);
    }
    Statement said = draft("小川 綾/オガワ アヤ", "2026-12-01").identified(id).said();
    assertThat(text(recognition().of(said))).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({
    "小川 綾/オガワ アヤ, 2026-12-01, holder, same",
    "小川 綾/オガワ アヤ, 2025-04-01, holder, same",
    "小川 綾/オガワ アヤ, 2026-12-01, id, same",
    "小川 綾/オガワ アヤ, 2026-12-01, new, new",
    "小川 綾/オガワ アヤ, 2026-12-01, else, new",
    "小川 綾/オガワ アヤ, 2025-04-01, else, new",
    "深谷 武/フカヤ タケシ, 2026-12-01, holder, same"
  })
  void isAnswered(String name, String from, String answer, String who) {
    Statement.Decided decided =
        switch (answer) {
          case "holder" -> Statement.Decided.HOLDER;
          case "else" -> Statement.Decided.SOMEBODY_ELSE;
          case "new" -> new Statement.Decided(null);
          default -> new Statement.Decided(YORII);
        };
    Recognition.Recognised found = recognition().of(draft(name, from).decided(decided).said());
    assertThat(text(found)).isEqualTo(who);
    assertThat(found.decision()).isEqualTo(Recognition.Decision.STATED);
  }

  /** It answers for who had the number, not for who has it. */
  @Test
  void somebodyElseThanTheHolderOfTheDayIsStillAskedAbout() {
    Statement.Decided other = Statement.Decided.SOMEBODY_ELSE;
    assertThat(text(recognition().of(draft("深谷 武/フカヤ タケシ", "2026-06-01").decided(other).said())))
        .isEqualTo(QUESTION);
    assertThat(text(recognition().of(draft("小川 綾/オガワ アヤ", "2026-06-01").decided(other).said())))
        .isEqualTo("same");
  }

  @Test
  void whoIsNewUnderANumberIsToldWhoseItWas() {
    Statement said = said("深谷 武/フカヤ タケシ", "2026-12-01");
    assertThat(recognition().usedBefore(said))
        .hasValueSatisfying(
            note ->
                assertThat(Spoken.kept(ComparisonMessages.class).said(note))
                    .contains("寄居 綾", "令和8年11月30日", "新しい人"));
    assertThat(recognition().usedBefore(StatementDraft.on("2026-12-01").under("9").said()))
        .isEmpty();
  }

  private static Statement said(String name, String from) {
    return draft(name, from).said();
  }

  private static StatementDraft draft(String name, String from) {
    String[] both = name.split("/");
    String last = from.startsWith("2025") ? "2025-09-30" : null;
    return StatementDraft.on(from)
        .under("H8701")
        .called(both[0], both[1])
        .engaged(EmploymentType.REGULAR, from, last);
  }

  private Recognition recognition() {
    StaffNumber number = new StaffNumber("H8701");
    Appointment held =
        new Appointment(
            UUID.randomUUID(),
            YORII,
            number,
            EmploymentType.FISCAL_YEAR_PART_TIME,
            days("2026-04-01", "2026-11-30"));
    Career.Called called =
        new Career.Called(
            PersonName.of("寄居 綾", new Kana("ヨリイ アヤ")), Period.from(day("2026-04-01")));
    return new Recognition(
        Map.of(),
        new NumberHolders(Map.of(number.value(), List.of(held))),
        new KnownNames(Map.of(YORII, List.of(called))),
        withExternalId);
  }

  private static String text(Recognition.Recognised found) {
    if (found.conflict() != null) {
      return QUESTION;
    }
    return found.person() == null ? "new" : "same";
  }
}

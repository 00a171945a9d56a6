package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.people.StaffNumber;

/** Which statements of a batch are taken together, and in which order. */
class FamiliesTest {
  private static final UUID TANAKA = new UUID(0, 1);

  @Test
  void whatIsAboutDifferentNumbersIsCutIntoPieces() {
    assertThat(pieces(2, said("1001", null, DAY), said("1002", null, DAY), said("1003", null, DAY)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void whatIsAboutOneNumberStaysTogetherInTheOrderOfItsDays() {
    assertThat(
            pieces(
                1,
                said("1001", null, "2026-12-10"),
                said("1002", null, DAY),
                said("1001", null, "2026-12-01")))
        .containsExactly(List.of(2, 0), List.of(1));
  }

  @Test
  void oneIdOfTheSourceUnderTwoNumbersIsOneFamily() {
    assertThat(pieces(1, said("1001", "hr-7", DAY), said("1002", "hr-7", DAY)))
        .containsExactly(List.of(0, 1));
  }

  @Test
  void twoNumbersOfOnePersonAreOneFamily() {
    List<Statement> both = List.of(said("1001", null, DAY), said("1002", null, DAY));
    assertThat(
            Families.pieces(
                both,
                Map.of(
                    new StaffNumber("1001"), Set.of(TANAKA),
                    new StaffNumber("1002"), Set.of(TANAKA)),
                1))
        .containsExactly(List.of(0, 1));
  }

  @Test
  void aCorrectionComesAfterWhatItCorrects() {
    Statement right =
        said("1001", null, new Statement.Order(day("2026-11-01"), "人第9号", null, "人第8号"));
    Statement wrong =
        said("1001", null, new Statement.Order(day("2026-12-01"), "人第8号", null, null));
    assertThat(pieces(9, wrong, right)).containsExactly(List.of(0, 1));
  }

  private static final String DAY = "2026-04-01";

  private static List<List<Integer>> pieces(int most, Statement... statements) {
    return Families.pieces(List.of(statements), Map.of(), most);
  }

  private static Statement said(String number, @Nullable String externalId, String day) {
    return said(number, externalId, Statement.Order.on(day(day)));
  }

  private static Statement said(String number, @Nullable String externalId, Statement.Order order) {
    return new Statement(
        new KeptText("1行目"),
        new Statement.Subject(externalId, new StaffNumber(number), null, null),
        order,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}

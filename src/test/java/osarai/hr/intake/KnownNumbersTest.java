package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.people.StaffNumber;

/** H8201 is known, and x9 from before one way of writing counted. */
class KnownNumbersTest {
  private final KnownPeople people = KnownPeople.of(person(1, "H8201"), person(2, "x9"));

  @ParameterizedTest
  @CsvSource({
    "H8201, H8201",
    "h8201, H8201",
    "x9, x9",
    "X9, x9",
    "h8202, H8202",
    "8201, 8201",
    "a-b, A-B"
  })
  void aNumberIsWrittenAsItIsKnownAndElseInCapitals(String said, String known) {
    Statement statement = StatementDraft.on("2026-04-01").under(said).said();
    assertThat(KnownNumbers.spelt(people, List.of(statement), 1))
        .extracting(one -> one.who().staffNumber().value())
        .containsExactly(known);
  }

  @Test
  void severalAreTakenInPieces() {
    List<Statement> said =
        List.of("h8201", "8201", "X9", "h8203").stream()
            .map(number -> StatementDraft.on("2026-04-01").under(number).said())
            .toList();
    assertThat(KnownNumbers.spelt(people, said, 2))
        .extracting(one -> one.who().staffNumber().value())
        .containsExactly("H8201", "8201", "x9", "H8203");
  }

  /** A directory looks a person up by it, and expects one. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2",
    "2026-04-01, 1",
    "2026-08-31, 1",
    "2026-09-30, 2",
    "2026-10-01, 2",
    "2028-01-01, 2"
  })
  void aNumberIsItsHoldersElseWhoseItIsLast(LocalDate day, int holder) {
    KnownPeople two =
        KnownPeople.of(
            new PersonDraft(new UUID(0, 1))
                .appointed(7114, EmploymentType.REGULAR, "2026-04-01", "2026-08-31"),
            new PersonDraft(new UUID(0, 2))
                .appointed(7114, EmploymentType.REGULAR, "2026-10-01", "2027-03-31"));
    assertThat(two.holders(Set.of("7114"), day)).containsExactly(new UUID(0, holder));
  }

  private static PersonDraft person(int id, String number) {
    return new PersonDraft(new UUID(0, id)).appointed(new StaffNumber(number), "2020-04-01");
  }
}

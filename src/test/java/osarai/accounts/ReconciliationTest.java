package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.AccountHolders.Holder;

class ReconciliationTest {
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID TWO = UUID.randomUUID();
  private static final Period SINCE_APRIL = Period.from(LocalDate.of(2026, 4, 1));

  @Test
  void agreementIsNoDifference() {
    assertThat(
            differences(
                List.of(holder(ONE, "1", true), holder(TWO, "2", false)),
                Map.of("a", ONE),
                account("a", "1", true),
                account("b", "2", false)))
        .isEmpty();
  }

  @Test
  void anAccountThatNobodyHasConfirmedIsADifferenceUntilSomebodyDoes() {
    List<Holder> one = List.of(holder(ONE, "1", true));
    assertThat(differences(one, Map.of(), account("a", "1", true)))
        .containsExactly("UNCONFIRMED 1 a");
    assertThat(differences(one, Map.of("a", ONE), account("a", "1", true))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"h8201, H8201", "H8201, h8201", "ｈ８２０１, H8201"})
  void theSameNumberInOtherLettersIsNoDifference(String account, String person) {
    assertThat(
            differences(
                List.of(holder(ONE, person, true)), Map.of("a", ONE), account("a", account, true)))
        .isEmpty();
    assertThat(
            differences(List.of(holder(ONE, person, true)), Map.of(), account("a", account, true)))
        .containsExactly("UNCONFIRMED " + person + " a");
  }

  @Test
  void whoHasNoAccountAndWhatHasNoPerson() {
    assertThat(
            differences(
                List.of(holder(ONE, "1", true), holder(TWO, "2", false)),
                Map.of(),
                account("a", "9", true),
                account("b", "", true)))
        .containsExactly("NO_PERSON 9 a", "NO_PERSON  b", "NO_ACCOUNT 1 ");
  }

  @Test
  void disabledWithAnAppointmentAndTheReverse() {
    assertThat(
            differences(
                List.of(holder(ONE, "1", true), holder(TWO, "2", false)),
                Map.of("a", ONE),
                account("a", "1", false),
                account("b", "2", true)))
        .containsExactly("DISABLED 1 a", "STILL_ENABLED 2 b");
  }

  @Test
  void aNumberThatFitsTwo() {
    assertThat(
            differences(
                List.of(holder(ONE, "1", true), holder(TWO, "1", true)),
                Map.of("a", ONE, "b", TWO),
                account("a", "1", true),
                account("b", "1", true)))
        .containsExactly("TWO_ACCOUNTS 1 b", "TWO_PEOPLE 1 ", "TWO_PEOPLE 1 ");
  }

  @Test
  void theLinkCountsMoreThanTheNumber() {
    assertThat(
            differences(
                List.of(holder(ONE, "1", false), holder(TWO, "1", true)),
                Map.of("a", ONE),
                account("a", "1", false)))
        .containsExactly("NO_ACCOUNT 1 ");
  }

  @Test
  void whoComesSoonMayHaveAnAccountAndNeedNot() {
    Holder soon = new Holder(ONE, "1", "試験", false, true, SINCE_APRIL);
    assertThat(differences(List.of(soon), Map.of("a", ONE), account("a", "1", true))).isEmpty();
    assertThat(differences(List.of(soon), Map.of())).isEmpty();
  }

  @Test
  void accountsOfServicesAndRepeatedPagesAreLeftOut() {
    Account service =
        new Account(
            "s", "service-account-osarai-hr", List.of(), true, true, false, false, "", null);
    assertThat(
            differences(
                List.of(holder(ONE, "1", true)),
                Map.of("a", ONE),
                service,
                account("a", "1", true),
                account("a", "1", true)))
        .isEmpty();
  }

  /** The number was given on, or mistyped, and the first login linked it to the wrong person. */
  @ParameterizedTest
  @CsvSource({"試験, true, ''", "前任, true, LINKED_BEFORE 1 a", "前任, false, ''"})
  void aLinkOfBeforeToAnotherNameIsADifference(String name, boolean ofBefore, String told) {
    Account account = new Account("a", "a", List.of("1"), true, false, false, false, name, null);
    assertThat(
            String.join(
                ",",
                differences(
                    List.of(holder(ONE, "1", true)),
                    Map.of("a", ONE),
                    ofBefore ? Set.of("a") : Set.of(),
                    account)))
        .isEqualTo(told);
  }

  private static List<String> differences(
      List<Holder> holders, Map<String, UUID> links, Account... accounts) {
    return differences(holders, links, Set.of(), accounts);
  }

  private static List<String> differences(
      List<Holder> holders, Map<String, UUID> links, Set<String> ofBefore, Account... accounts) {
    List<String> told = new ArrayList<>();
    Reconciliation reconciliation =
        new Reconciliation(
            holders,
            links,
            ofBefore,
            d -> told.add(d.mismatch() + " " + d.number() + " " + d.username()));
    List.of(accounts).forEach(reconciliation::see);
    reconciliation.end();
    return told;
  }

  private static Holder holder(UUID person, String number, boolean works) {
    return new Holder(person, number, "試験", works, false, SINCE_APRIL);
  }

  private static Account account(String subject, String number, boolean enabled) {
    return new Account(
        subject,
        subject,
        number.isEmpty() ? List.of() : List.of(number),
        enabled,
        false,
        false,
        false,
        "試験",
        null);
  }
}

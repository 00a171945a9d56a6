package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.AccountHolders.Holder;

/** Number 100 was the first person's, and is the second's today. */
class AccountOwnersTest {
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);
  private static final List<Holder> GIVEN_ON =
      List.of(holder(FIRST, "100", false), holder(SECOND, "100", true));

  @Test
  void aLinkTellsWhoeverHasTheNumberNow() {
    AccountOwners owners = new AccountOwners(GIVEN_ON, Map.of("s", FIRST));
    assertThat(owners.of(account("s", "100"))).contains(FIRST);
  }

  @Test
  void withoutALinkItIsNobodysWhereTheNumberWasGivenOn() {
    assertThat(new AccountOwners(GIVEN_ON, Map.of()).of(account("s", "100"))).isEmpty();
    assertThat(new AccountOwners(List.of(), Map.of()).of(account("s", "100"))).isEmpty();
  }

  @Test
  void withoutALinkItIsTheOnlyHolders() {
    List<Holder> only = List.of(holder(SECOND, "100", true));
    assertThat(new AccountOwners(only, Map.of()).of(account("s", "100"))).contains(SECOND);
  }

  @Test
  void anotherOfItsNumbersCountsToo() {
    List<Holder> both = List.of(holder(SECOND, "100", true), holder(FIRST, "200", false));
    assertThat(new AccountOwners(both, Map.of()).of(account("s", "100", "200"))).isEmpty();
  }

  @Test
  void aNumberMeansWhoeverHasItToday() {
    assertThat(AccountOwners.meant("100", GIVEN_ON))
        .extracting(Holder::person)
        .containsOnly(SECOND);
    assertThat(AccountOwners.meant("100", List.of(holder(FIRST, "100", false))))
        .as("a leaver's, which nobody has now")
        .extracting(Holder::person)
        .containsOnly(FIRST);
    assertThat(AccountOwners.meant("200", GIVEN_ON)).isEmpty();
  }

  @Test
  void theLettersOfANumberMayBeSmall() {
    List<Holder> only = List.of(holder(SECOND, "H100", true));
    assertThat(new AccountOwners(only, Map.of()).of(account("s", "h100"))).contains(SECOND);
    assertThat(AccountOwners.meant("h100", only)).isEqualTo(only);
  }

  private static Holder holder(UUID person, String number, boolean works) {
    Period always = Period.from(LocalDate.of(2026, 4, 1));
    return new Holder(person, number, "試験 " + person, works, false, always);
  }

  private static Account account(String subject, String... numbers) {
    return new Account(subject, subject, List.of(numbers), true, false, true, false, "試験", null);
  }
}

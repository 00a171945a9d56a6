package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.login.EndedLink;
import osarai.people.AccountHolders.Holder;

/** An account is offered for one person, and ticked where nothing speaks against it. */
class AccountMatchesTest {
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID TWO = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "佐藤 由美, 佐藤 由美, ticked",
    "佐藤 由美, 佐藤　由美, ticked",
    "佐藤由美, 佐藤 由美, ticked",
    "ｻﾄｳ ﾕﾐ, サトウ ユミ, ticked",
    "Smith ANN, Ｓｍｉｔｈ Ann, ticked",
    "〓野 家子, 𠮷野 家子, ticked",
    "佐藤 由美, 鈴木 由美, offered",
    "由美 佐藤, 佐藤 由美, offered",
    "'', 佐藤 由美, offered",
    "'', '', offered",
  })
  void theNamesDecideWhatIsTicked(String account, String person, String expected) {
    assertThat(offers(List.of(works(ONE, "1", person)), Map.of(), account("a", "1", account)))
        .containsExactly("a " + expected);
  }

  /** A directory writes them as somebody typed them years ago, a list as its export does. */
  @ParameterizedTest
  @CsvSource({"h8201, H8201", "H8201, h8201", "ｈ８２０１, H8201", "' H8201', H8201", "h8201, h8201"})
  void theLettersOfANumberAreWrittenInAnyWay(String account, String person) {
    assertThat(
            offers(List.of(works(ONE, person, "佐藤 由美")), Map.of(), account("a", account, "佐藤 由美")))
        .containsExactly("a ticked");
  }

  /** The account may be the leaver's, whatever name it was given since. */
  @Test
  void aNumberThatSomebodyElseHeldBeforeIsNeverTicked() {
    List<Holder> both = List.of(left(TWO, "1", "鈴木 一郎"), works(ONE, "1", "佐藤 由美"));
    assertThat(offers(both, Map.of(), account("a", "1", "佐藤 由美"))).containsExactly("a offered");
  }

  @Test
  void whatFitsTwoIsShownWithItsReasonAndCannotBeTicked() {
    List<Holder> two = List.of(works(ONE, "1", "佐藤 由美"), works(TWO, "1", "佐藤 由美"));
    assertThat(offers(two, Map.of(), account("a", "1", "佐藤 由美")))
        .containsExactly("a SEVERAL_PEOPLE", "a SEVERAL_PEOPLE");
    List<Holder> one = List.of(works(ONE, "1", "佐藤 由美"));
    assertThat(offers(one, Map.of(), account("a", "1", "佐藤 由美"), account("b", "1", "佐藤 由美")))
        .containsExactly("a SEVERAL_ACCOUNTS", "b SEVERAL_ACCOUNTS");
    assertThat(
            offers(
                List.of(works(ONE, "1", "佐藤 由美"), works(TWO, "2", "鈴木 一郎")),
                Map.of(),
                account("a", "1", "佐藤 由美"),
                new Account("b", "b", List.of("1", "2"), true, false, false, false, "鈴木 一郎", null)))
        .containsExactlyInAnyOrder("a SEVERAL_ACCOUNTS", "b SEVERAL_PEOPLE", "b SEVERAL_PEOPLE");
  }

  /** One person with two accounts under two numbers. */
  @Test
  void theAccountsOfOnePersonUnderTwoNumbersAreAConflict() {
    List<Holder> both = List.of(works(ONE, "1", "佐藤 由美"), works(ONE, "2", "佐藤 由美"));
    assertThat(offers(both, Map.of(), account("a", "1", "佐藤 由美"), account("b", "2", "佐藤 由美")))
        .containsExactly("a SEVERAL_ACCOUNTS", "b SEVERAL_ACCOUNTS");
    assertThat(
            offers(both, Map.of("a", ONE), account("a", "1", "佐藤 由美"), account("b", "2", "佐藤 由美")))
        .containsExactly("b HAS_ACCOUNT");
  }

  @Test
  void whoHasAnAccountIsAConflictAndWhatIsSomebodysIsNotOffered() {
    List<Holder> one = List.of(works(ONE, "1", "佐藤 由美"));
    assertThat(offers(one, Map.of("x", ONE), account("a", "1", "佐藤 由美")))
        .containsExactly("a HAS_ACCOUNT");
    assertThat(offers(one, Map.of("a", TWO), account("a", "1", "佐藤 由美"))).isEmpty();
  }

  /** After the upgrade too: the login of a leaver with the number of who came next. */
  @ParameterizedTest
  @CsvSource({"佐藤 由美, true, ''", "前任 一郎, true, a LINKED_BEFORE", "前任 一郎, false, ''"})
  void whatAFirstLoginLinkedToAnotherNameIsOffered(String name, boolean ofBefore, String offer) {
    assertThat(
            String.join(
                ",",
                offers(
                    new AccountMatches(
                        List.of(works(ONE, "1", "佐藤 由美")),
                        Map.of("a", ONE),
                        ofBefore ? Set.of("a") : Set.of(),
                        List.of()),
                    account("a", "1", name))))
        .isEqualTo(offer);
  }

  /** Somebody has said that it is not theirs. */
  @Test
  void aPairWhoseLinkWasEndedIsOfferedWithTheReasonAndNeverTicked() {
    List<Holder> both = List.of(works(ONE, "1", "佐藤 由美"), works(TWO, "2", "鈴木 一郎"));
    List<EndedLink> ended =
        List.of(
            new EndedLink("a", ONE, Instant.EPOCH, "別の人のもの"),
            new EndedLink("b", ONE, Instant.EPOCH, "ほかの人とのこと"));
    Account[] accounts = {account("a", "1", "佐藤 由美"), account("b", "2", "鈴木 一郎")};
    assertThat(offers(both, Map.of(), ended, accounts)).containsExactly("a offered", "b ticked");
    assertThat(new AccountMatches(both, Map.of(), Set.of(), ended).of(List.of(accounts)))
        .extracting(match -> match.ended() == null ? "" : match.ended().reason())
        .containsExactly("別の人のもの", "");
  }

  @Test
  void whoHasLeftAndWhatIsNobodysAreNotOffered() {
    List<Holder> gone = List.of(left(ONE, "1", "佐藤 由美"));
    assertThat(offers(gone, Map.of(), account("a", "1", "佐藤 由美"), account("b", "9", ""))).isEmpty();
  }

  @Test
  void twoNumbersOfOnePersonAreOnePerson() {
    List<Holder> both = List.of(works(ONE, "1", "佐藤 由美"), works(ONE, "2", "佐藤 由美"));
    Account account =
        new Account("a", "a", List.of("1", "2"), true, false, false, false, "佐藤 由美", null);
    assertThat(offers(both, Map.of(), account)).containsExactly("a ticked");
  }

  private static List<String> offers(
      List<Holder> holders, Map<String, UUID> links, Account... accounts) {
    return offers(holders, links, List.of(), accounts);
  }

  private static List<String> offers(
      List<Holder> holders, Map<String, UUID> links, List<EndedLink> ended, Account... accounts) {
    return offers(new AccountMatches(holders, links, Set.of(), ended), accounts);
  }

  private static List<String> offers(AccountMatches matches, Account... accounts) {
    return matches.of(Arrays.asList(accounts)).stream()
        .map(match -> match.account().subject() + " " + said(match.doubt()))
        .toList();
  }

  private static String said(AccountMatches.Doubt doubt) {
    return switch (doubt) {
      case NONE -> "ticked";
      case DIFFERS, ENDED -> "offered";
      default -> doubt.name();
    };
  }

  private static Account account(String subject, String number, String name) {
    return new Account(
        subject, subject, List.of(number), true, false, false, false, name, Instant.EPOCH);
  }

  private static Holder works(UUID person, String number, String name) {
    return new Holder(person, number, name, true, false, Period.from(LocalDate.of(2026, 4, 1)));
  }

  private static Holder left(UUID person, String number, String name) {
    return new Holder(
        person,
        number,
        name,
        false,
        false,
        Period.days(LocalDate.of(2020, 4, 1), LocalDate.of(2026, 3, 31)));
  }
}

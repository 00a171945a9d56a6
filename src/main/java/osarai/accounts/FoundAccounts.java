package osarai.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import osarai.accounts.AccountMatches.Match;
import osarai.calendar.JapanClock;
import osarai.login.AccountLink;
import osarai.login.AccountLinks;
import osarai.login.LinkedAccounts;
import osarai.login.SeenAccounts;
import osarai.people.AccountHolders;

/**
 * Accounts that were not made from here, and whose they are once somebody has confirmed it. Where
 * the provider's accounts cannot be listed, those that were turned away at a login.
 */
@ApplicationScoped
public class FoundAccounts {
  private static final int PAGE = 200;

  private final AccountsConfig config;
  private final AccountDirectory accounts;
  private final ProviderCalls provider;
  private final SeenAccounts seen;
  private final AccountHolders holders;
  private final LinkedAccounts linked;
  private final AccountLinks links;
  private final Clock clock;

  FoundAccounts(
      AccountsConfig config,
      AccountDirectory accounts,
      ProviderCalls provider,
      SeenAccounts seen,
      AccountHolders holders,
      LinkedAccounts linked,
      AccountLinks links,
      Clock clock) {
    this.config = config;
    this.accounts = accounts;
    this.provider = provider;
    this.seen = seen;
    this.holders = holders;
    this.linked = linked;
    this.links = links;
    this.clock = clock;
  }

  /** That this account is that person's. */
  record Pair(String subject, UUID person) {}

  /** What is to be confirmed, by number, and after it the conflicts. */
  List<Match> unconfirmed() {
    LocalDate today = JapanClock.today(clock);
    AccountMatches matches =
        new AccountMatches(
            holders.all(today, today.plusDays(config.leadDays())),
            linked.links(provider.issuer()),
            linked.ofFirstLogins(provider.issuer()),
            linked.ended(provider.issuer()));
    return matches.of(config.enabled() ? all() : turnedAway()).stream()
        .sorted(
            Comparator.comparing((Match match) -> match.doubt().isConflict())
                .thenComparing(match -> match.holder().number()))
        .toList();
  }

  private List<Account> all() {
    List<Account> all = new ArrayList<>();
    for (int first = 0; ; first += PAGE) {
      List<Account> page = accounts.page(first, PAGE);
      all.addAll(page);
      if (page.size() < PAGE) {
        return all.stream().distinct().toList();
      }
    }
  }

  private List<Account> turnedAway() {
    return seen.unlinked(provider.issuer()).stream()
        .map(
            one ->
                new Account(
                    one.subject(),
                    one.username(),
                    List.of(one.staffNumber()),
                    true,
                    false,
                    false,
                    false,
                    one.name(),
                    null))
        .toList();
  }

  /**
   * Confirms those of the pairs that may still be confirmed.
   *
   * @return how many were
   */
  int confirm(Set<Pair> pairs, String by) {
    return (int)
        unconfirmed().stream()
            .filter(match -> !match.doubt().isConflict())
            .filter(
                match ->
                    pairs.contains(new Pair(match.account().subject(), match.holder().person())))
            .filter(match -> link(match, by))
            .count();
  }

  /**
   * Confirms those whose number and name agree, and whose link nobody has ended: for a first load,
   * whose makers know that accounts and people were made for each other.
   *
   * @return how many were, and how many are left for somebody to look at
   */
  public Confirmed confirmWhatAgrees(String by) {
    List<Match> all = unconfirmed();
    int confirmed =
        (int) all.stream().filter(Match::agrees).filter(match -> link(match, by)).count();
    return new Confirmed(confirmed, all.size() - confirmed);
  }

  /** What came of it. */
  public record Confirmed(int confirmed, int left) {}

  private boolean link(Match match, String by) {
    return links.link(
        new AccountLink(
            provider.issuer(),
            match.account().subject(),
            match.holder().person(),
            match.holder().number(),
            AccountLink.Made.CONFIRMED),
        by);
  }
}

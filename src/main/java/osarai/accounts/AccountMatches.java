package osarai.accounts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.login.EndedLink;
import osarai.people.AccountHolders.Holder;

/**
 * Which accounts that are nobody's yet may be whose: those whose staff number exactly one person
 * holds who has no other account. Nothing that fits two is among them.
 */
final class AccountMatches {
  private final Map<String, List<Holder>> byNumber;
  private final Map<String, UUID> links;
  private final List<EndedLink> ended;

  /**
   * Begins.
   *
   * @param holders everybody ever appointed
   * @param links whose the accounts are, by subject
   * @param ended whose they were, the last ending of each
   */
  AccountMatches(List<Holder> holders, Map<String, UUID> links, List<EndedLink> ended) {
    this.byNumber = holders.stream().collect(Collectors.groupingBy(Holder::number));
    this.links = links;
    this.ended = ended;
  }

  /**
   * An account and the person whose it may be.
   *
   * @param agrees whether the names are the same, nobody else ever held the number, and nobody said
   *     that the account is not the person's
   * @param ended when that was said, and why
   */
  record Match(Account account, Holder holder, boolean agrees, @Nullable EndedLink ended) {}

  List<Match> of(Collection<Account> accounts) {
    List<Match> found = new ArrayList<>();
    Map<UUID, Integer> claims = new HashMap<>();
    Set<UUID> taken = new HashSet<>(links.values());
    for (Account account : accounts) {
      if (account.isOfService() || links.containsKey(account.subject())) {
        continue;
      }
      Map<UUID, Holder> expected = expected(account);
      expected.keySet().forEach(person -> claims.merge(person, 1, Integer::sum));
      if (expected.size() == 1) {
        Holder holder = expected.values().iterator().next();
        EndedLink before = ended(account, holder);
        found.add(new Match(account, holder, before == null && agrees(account, holder), before));
      }
    }
    found.removeIf(match -> taken.contains(match.holder().person()));
    found.removeIf(match -> claims.getOrDefault(match.holder().person(), 0) > 1);
    return found;
  }

  private Map<UUID, Holder> expected(Account account) {
    Map<UUID, Holder> expected = new HashMap<>();
    account.staffNumbers().stream()
        .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
        .filter(Holder::isExpected)
        .forEach(holder -> expected.putIfAbsent(holder.person(), holder));
    return expected;
  }

  private @Nullable EndedLink ended(Account account, Holder holder) {
    return ended.stream()
        .filter(one -> one.subject().equals(account.subject()))
        .filter(one -> one.person().equals(holder.person()))
        .findFirst()
        .orElse(null);
  }

  private boolean agrees(Account account, Holder holder) {
    AccountName name = AccountName.of(holder.name());
    boolean sameName =
        !holder.name().isBlank()
            && (folded(account.name()).equals(folded(holder.name()))
                || folded(account.name()).equals(folded(name.family() + name.given())));
    return sameName
        && account.staffNumbers().stream()
            .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
            .allMatch(other -> other.person().equals(holder.person()));
  }

  /** Width, case and spaces make no other name. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\u3000]", "")
        .toLowerCase(Locale.ROOT);
  }
}

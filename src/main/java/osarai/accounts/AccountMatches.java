package osarai.accounts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.login.EndedLink;
import osarai.people.AccountHolders.Holder;
import osarai.people.StaffNumber;

/**
 * Which accounts may be whose, for somebody to confirm: those that are nobody's and whose staff
 * number somebody holds, and those that were linked at a first login to somebody of another name.
 * What fits two is told as a conflict, which nobody can confirm.
 */
final class AccountMatches {
  private final Map<String, List<Holder>> byNumber;
  private final Map<String, UUID> links;
  private final Set<String> ofBefore;
  private final List<EndedLink> ended;

  /**
   * Begins.
   *
   * @param holders everybody ever appointed
   * @param links whose the accounts are, by subject
   * @param ofBefore those that a first login linked, and nobody has confirmed
   * @param ended whose they were, the last ending of each
   */
  AccountMatches(
      List<Holder> holders, Map<String, UUID> links, Set<String> ofBefore, List<EndedLink> ended) {
    this.byNumber =
        holders.stream()
            .collect(Collectors.groupingBy(holder -> StaffNumber.plain(holder.number())));
    this.links = links;
    this.ofBefore = ofBefore;
    this.ended = ended;
  }

  /** What speaks against taking an account for somebody's without asking. */
  enum Doubt {
    /** Nothing: the names are the same, and nobody else ever held the number. */
    NONE,
    /** The name is another, or somebody else held the number before. */
    DIFFERS,
    /** Somebody has said that it is not the person's. */
    ENDED,
    /** A first login linked the two, whose names differ. */
    LINKED_BEFORE,
    /** The account fits several people. */
    SEVERAL_PEOPLE,
    /** The person fits several accounts. */
    SEVERAL_ACCOUNTS,
    /** The person has an account. */
    HAS_ACCOUNT;

    /** Whether it must be put right elsewhere first. */
    boolean isConflict() {
      return compareTo(SEVERAL_PEOPLE) >= 0;
    }
  }

  /**
   * An account and the person whose it may be.
   *
   * @param ended when somebody said that it is not the person's, and why
   */
  record Match(Account account, Holder holder, Doubt doubt, @Nullable EndedLink ended) {
    /** Whether nothing speaks against it. */
    boolean agrees() {
      return doubt == Doubt.NONE;
    }
  }

  List<Match> of(Collection<Account> accounts) {
    List<Account> ofPeople = accounts.stream().filter(account -> !account.isOfService()).toList();
    Map<UUID, Integer> claims = new HashMap<>();
    ofPeople.stream()
        .filter(this::isNobodys)
        .flatMap(account -> expected(account).keySet().stream())
        .forEach(person -> claims.merge(person, 1, Integer::sum));
    Set<UUID> taken = new HashSet<>(links.values());
    List<Match> found = new ArrayList<>();
    for (Account account : ofPeople) {
      Map<UUID, Holder> expected = expected(account);
      if (isNobodys(account)) {
        for (Holder holder : expected.values()) {
          EndedLink before = ended(account, holder);
          Doubt doubt = doubt(account, holder, before, expected.size(), claims, taken);
          found.add(new Match(account, holder, doubt, before));
        }
      } else {
        holderOfBefore(account)
            .ifPresent(one -> found.add(new Match(account, one, Doubt.LINKED_BEFORE, null)));
      }
    }
    return found;
  }

  private boolean isNobodys(Account account) {
    return !links.containsKey(account.subject());
  }

  private Doubt doubt(
      Account account,
      Holder holder,
      @Nullable EndedLink before,
      int people,
      Map<UUID, Integer> claims,
      Set<UUID> taken) {
    if (taken.contains(holder.person())) {
      return Doubt.HAS_ACCOUNT;
    }
    if (people > 1) {
      return Doubt.SEVERAL_PEOPLE;
    }
    if (claims.getOrDefault(holder.person(), 0) > 1) {
      return Doubt.SEVERAL_ACCOUNTS;
    }
    if (before != null) {
      return Doubt.ENDED;
    }
    return agrees(account, holder) ? Doubt.NONE : Doubt.DIFFERS;
  }

  /** Whose the account is by a first login, where their name is another. */
  private Optional<Holder> holderOfBefore(Account account) {
    if (!ofBefore.contains(account.subject())) {
      return Optional.empty();
    }
    List<Holder> own =
        byNumber.values().stream()
            .flatMap(List::stream)
            .filter(holder -> holder.person().equals(links.get(account.subject())))
            .filter(Holder::isExpected)
            .toList();
    return own.stream().anyMatch(holder -> hasNameOf(account, holder))
        ? Optional.empty()
        : own.stream().findFirst();
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
    return hasNameOf(account, holder)
        && account.staffNumbers().stream()
            .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
            .allMatch(other -> other.person().equals(holder.person()));
  }

  /** Whether the account has the person's name, as the roster has it or as we would write it. */
  static boolean hasNameOf(Account account, Holder holder) {
    AccountName name = AccountName.of(holder.name());
    return !holder.name().isBlank()
        && (folded(account.name()).equals(folded(holder.name()))
            || folded(account.name()).equals(folded(name.family() + name.given())));
  }

  /** Width, case and spaces make no other name. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\u3000]", "")
        .toLowerCase(Locale.ROOT);
  }
}

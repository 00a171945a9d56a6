package osarai.accounts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.people.AccountHolders.Holder;
import osarai.people.StaffNumber;

/**
 * Compares accounts, one after the other, with the people of the roster; tells each difference as
 * soon as it is seen. Keeps the roster's numbers in memory, and of the accounts only what was seen.
 */
final class Reconciliation {
  /** How the two differ. */
  enum Mismatch {
    /** Somebody works and has no account. */
    NO_ACCOUNT,
    /** An account is nobody's. */
    NO_PERSON,
    /** Somebody works and cannot log in. */
    DISABLED,
    /** Somebody has left and the account is open. */
    STILL_ENABLED,
    /** Number and person are there, and nobody has confirmed that they belong together. */
    UNCONFIRMED,
    /** A first login has linked the two, whose names differ; nobody has confirmed it. */
    LINKED_BEFORE,
    /** A number stands at two accounts. */
    TWO_ACCOUNTS,
    /** A number is held by two people who work. */
    TWO_PEOPLE
  }

  /**
   * One difference.
   *
   * @param person absent where an account is nobody's
   * @param account absent where somebody has none
   * @param period of the person's appointments under the number; absent where it is nobody's
   */
  record Difference(
      Mismatch mismatch,
      String number,
      String name,
      String username,
      @Nullable UUID person,
      @Nullable Account account,
      @Nullable Period period) {
    /** The account's name at the provider; empty where there is none. */
    public String accountName() {
      return account == null ? "" : account.name();
    }

    public String accountMade() {
      return account == null || account.madeAt() == null ? "" : JapaneseDate.of(account.madeAt());
    }

    public String periodText() {
      return period == null ? "" : JapaneseDate.of(period);
    }
  }

  private final Map<String, List<Holder>> byNumber = new LinkedHashMap<>();
  private final Map<UUID, Holder> expected = new HashMap<>();
  private final Map<UUID, Holder> known = new HashMap<>();
  private final Map<String, UUID> links;
  private final Set<String> ofBefore;
  private final Consumer<Difference> differences;
  private final Set<UUID> withAccount = new HashSet<>();
  private final Set<String> seenNumbers = new HashSet<>();
  private final Set<String> seenSubjects = new HashSet<>();

  /**
   * Begins.
   *
   * @param links whose the accounts are, by subject
   * @param ofBefore those that a first login linked, and nobody has confirmed
   */
  Reconciliation(
      List<Holder> holders,
      Map<String, UUID> links,
      Set<String> ofBefore,
      Consumer<Difference> differences) {
    this.links = links;
    this.ofBefore = ofBefore;
    this.differences = differences;
    for (Holder holder : holders) {
      byNumber.merge(
          StaffNumber.plain(holder.number()),
          List.of(holder),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
      known.putIfAbsent(holder.person(), holder);
      if (holder.isExpected()) {
        expected.merge(holder.person(), holder, (a, b) -> a.works() ? a : b);
      }
    }
  }

  /** The next account; one that a page brings a second time is passed over. */
  void see(Account account) {
    if (account.isOfService() || !seenSubjects.add(account.subject())) {
      return;
    }
    String number = account.staffNumbers().isEmpty() ? "" : account.staffNumbers().get(0);
    Holder holder = holderOf(account, number);
    if (!number.isEmpty() && !seenNumbers.add(number)) {
      tell(Mismatch.TWO_ACCOUNTS, number, nameOf(number), account, holder);
    }
    if (holder == null) {
      tell(Mismatch.NO_PERSON, number, "", account, null);
      return;
    }
    Holder now = expected.get(holder.person());
    withAccount.add(holder.person());
    if (now == null && account.enabled()) {
      tell(Mismatch.STILL_ENABLED, holder.number(), holder.name(), account, holder);
    } else if (now != null && now.works() && !account.enabled()) {
      tell(Mismatch.DISABLED, now.number(), now.name(), account, now);
    }
    if (now != null && !links.containsKey(account.subject())) {
      tell(Mismatch.UNCONFIRMED, now.number(), now.name(), account, now);
    }
    if (now != null
        && ofBefore.contains(account.subject())
        && !AccountMatches.hasNameOf(account, now)) {
      tell(Mismatch.LINKED_BEFORE, now.number(), now.name(), account, now);
    }
  }

  private @Nullable Holder holderOf(Account account, String number) {
    UUID linked = links.get(account.subject());
    if (linked != null) {
      return known.get(linked);
    }
    List<Holder> holders = byNumber.getOrDefault(number, List.of());
    return holders.stream()
        .filter(Holder::isExpected)
        .findFirst()
        .orElse(holders.isEmpty() ? null : holders.get(holders.size() - 1));
  }

  /** After the last account. */
  void end() {
    byNumber.forEach(
        (number, holders) -> {
          List<Holder> working = holders.stream().filter(Holder::works).toList();
          if (working.size() > 1) {
            working.forEach(h -> tell(Mismatch.TWO_PEOPLE, number, h.name(), null, h));
          }
        });
    byNumber.values().stream()
        .flatMap(List::stream)
        .filter(Holder::works)
        .filter(holder -> withAccount.add(holder.person()))
        .forEach(h -> tell(Mismatch.NO_ACCOUNT, h.number(), h.name(), null, h));
  }

  private String nameOf(String number) {
    return byNumber.getOrDefault(number, List.of()).stream()
        .map(Holder::name)
        .findFirst()
        .orElse("");
  }

  private void tell(
      Mismatch mismatch,
      String number,
      String name,
      @Nullable Account account,
      @Nullable Holder holder) {
    differences.accept(
        new Difference(
            mismatch,
            number,
            name,
            account == null ? "" : account.username(),
            holder == null ? null : holder.person(),
            account,
            holder == null ? null : holder.period()));
  }
}

package osarai.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.login.LinkedAccounts;
import osarai.people.AccountHolders;
import osarai.people.AccountHolders.Holder;
import osarai.people.SectionMember;
import osarai.people.Sections;
import osarai.people.StaffNumber;
import osarai.security.Sessions;
import osarai.storage.Transactions;

/** Where temporary passwords are made. They go to the page and are kept nowhere. */
@ApplicationScoped
class PasswordDesk {
  /** As many as the provider gets done while somebody waits. */
  private static final int MOST = 60;

  private static final String ISSUE =
      "INSERT INTO password_issue (id, issued_by, issued_at) VALUES (:id, :by, :at)";

  private final EntityManager entities;
  private final AccountDirectory accounts;
  private final ProviderCalls provider;
  private final AccountHolders holders;
  private final LinkedAccounts linked;
  private final Sections sections;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final Clock clock;

  PasswordDesk(
      EntityManager entities,
      AccountDirectory accounts,
      ProviderCalls provider,
      AccountHolders holders,
      LinkedAccounts linked,
      Sections sections,
      Sessions sessions,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.accounts = accounts;
    this.provider = provider;
    this.holders = holders;
    this.linked = linked;
    this.sections = sections;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The accounts of whoever has the number: none, one, or more where one was made by hand. */
  List<NamedAccount> find(StaffNumber typed) {
    return StaffNumber.spellings(typed.value()).stream()
        .map(spelt -> accountsOf(new StaffNumber(spelt)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<NamedAccount> accountsOf(StaffNumber number) {
    List<Account> numbered = accounts.withStaffNumber(number);
    List<Holder> ever = everHeld(number.value(), numbered);
    Map<UUID, String> meant = new LinkedHashMap<>();
    AccountOwners.meant(number.value(), ever)
        .forEach(holder -> meant.putIfAbsent(holder.person(), holder.name()));
    Map<String, UUID> links = links(numbered, meant.keySet());
    AccountOwners owners = new AccountOwners(ever, links);
    List<NamedAccount> found = new ArrayList<>();
    for (Account one : withLinked(numbered, links.keySet())) {
      owners.of(one).map(meant::get).ifPresent(name -> found.add(named(one, name)));
    }
    return found;
  }

  private NamedAccount named(Account account, String name) {
    return new NamedAccount(
        account, name, accounts.isLocked(account), accounts.isPrivileged(account));
  }

  /** All who ever held the number, or another of these accounts. */
  private List<Holder> everHeld(String number, List<Account> numbered) {
    LocalDate today = JapanClock.today(clock);
    Set<String> numbers = new LinkedHashSet<>(Set.of(number));
    numbered.forEach(account -> numbers.addAll(account.staffNumbers()));
    return holders.of(numbers, List.of(), today, today.plusYears(1));
  }

  private Map<String, UUID> links(List<Account> numbered, Collection<UUID> persons) {
    List<String> subjects = numbered.stream().map(Account::subject).toList();
    return linked.links(provider.issuer(), subjects, persons);
  }

  /** Somebody with two appointments has the one account under either of the numbers. */
  private Collection<Account> withLinked(List<Account> numbered, Set<String> subjects) {
    Map<String, Account> all = new LinkedHashMap<>();
    numbered.forEach(account -> all.put(account.subject(), account));
    subjects.stream()
        .filter(subject -> !all.containsKey(subject))
        .forEach(subject -> accounts.find(subject).ifPresent(one -> all.put(subject, one)));
    return all.values();
  }

  /**
   * Notes that a form issues passwords.
   *
   * @return false when this very form has done so before
   */
  boolean begin(UUID issue, UUID by) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  entities
                      .createNativeQuery(ISSUE)
                      .setParameter("id", issue)
                      .setParameter("by", by)
                      .setParameter("at", clock.instant())
                      .executeUpdate());
      return true;
    } catch (RuntimeException e) {
      if (Transactions.isConflict(e)) {
        return false;
      }
      throw e;
    }
  }

  /** A new temporary password for one account; empty where there is not exactly one open to us. */
  Optional<Sheet.Card> card(StaffNumber number, UUID by) {
    List<NamedAccount> found = find(number).stream().filter(NamedAccount::isOpen).toList();
    return found.size() == 1
        ? Optional.of(issue(found.get(0).account(), found.get(0).name(), number.value(), by))
        : Optional.empty();
  }

  /** Ends the lock after too many wrong passwords; where there is none, nothing happens. */
  void unlock(StaffNumber number, UUID by) {
    for (NamedAccount found : find(number)) {
      Account account = found.account();
      accounts.unlock(account);
      audit.write(Act.by(by).did(Action.UNLOCK_ACCOUNT).to(ObjectKind.ACCOUNT, account.subject()));
    }
  }

  /**
   * New temporary passwords for those of a section and below who have never logged in.
   *
   * @param after the number of the last one of the sheet before; empty for the first sheet
   */
  Sheet sheet(UUID department, String after, UUID by) {
    List<Sheet.Card> cards = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    String last = after;
    try {
      for (List<Holder> numbers : Sheet.after(withoutLogin(department), after)) {
        if (cards.size() == MOST) {
          return new Sheet(cards, leftOut, last, false);
        }
        make(numbers, by, cards, leftOut);
        last = numbers.get(0).number();
      }
      return new Sheet(cards, leftOut, null, false);
    } catch (ProviderAway e) {
      if (cards.isEmpty()) {
        throw e;
      }
      return new Sheet(cards, leftOut, last, true); // those that were set must be seen
    }
  }

  /**
   * For one person.
   *
   * @param numbers all that the person has today; the account has one of them
   */
  private void make(List<Holder> numbers, UUID by, List<Sheet.Card> cards, List<LeftOut> leftOut) {
    Map<String, Account> all = new LinkedHashMap<>();
    Map<String, Account> own = new LinkedHashMap<>();
    for (Holder holder : numbers) {
      List<Account> numbered = accounts.withStaffNumber(new StaffNumber(holder.number()));
      numbered.forEach(one -> all.put(one.subject(), one));
      own(holder, numbered).forEach(one -> own.put(one.subject(), one));
    }
    Holder first = numbers.get(0);
    LeftOut.why(all.values(), own.values(), accounts::isPrivileged)
        .ifPresentOrElse(
            why -> leftOut.add(new LeftOut(first.name(), first.number(), why)),
            () ->
                cards.add(issue(own.values().iterator().next(), first.name(), first.number(), by)));
  }

  /** Each once, whoever holds more than one post. */
  private Collection<List<Holder>> withoutLogin(UUID department) {
    LocalDate today = JapanClock.today(clock);
    List<UUID> persons =
        sections.members(Set.of(department), today).stream()
            .map(SectionMember::personId)
            .distinct()
            .toList();
    Set<UUID> used = sessions.whoLoggedIn(persons);
    Map<UUID, List<Holder>> once = new LinkedHashMap<>();
    holders.of(List.of(), persons, today, today).stream()
        .filter(holder -> holder.works() && !used.contains(holder.person()))
        .forEach(
            holder ->
                once.computeIfAbsent(holder.person(), person -> new ArrayList<>()).add(holder));
    return once.values();
  }

  /** Not one that is, or may be, a former holder's of the number. */
  private List<Account> own(Holder holder, List<Account> all) {
    AccountOwners owners = new AccountOwners(everHeld(holder.number(), all), links(all, List.of()));
    return all.stream()
        .filter(one -> owners.of(one).filter(holder.person()::equals).isPresent())
        .toList();
  }

  private Sheet.Card issue(Account account, String name, String number, UUID by) {
    String password = TemporaryPassword.next();
    accounts.setTemporaryPassword(account, password);
    audit.write(Act.by(by).did(Action.ISSUE_PASSWORD).to(ObjectKind.ACCOUNT, account.subject()));
    return new Sheet.Card(name, number, account.username(), password);
  }
}

package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.people.Change;
import osarai.people.RosterApplied;
import osarai.storage.OnceForAllNodes;

/** Accounts that LDAP or Active Directory keeps. */
class DirectoryAccountsTest {
  private static final RosterApplied APPOINTED =
      new RosterApplied(new Change(1, Instant.EPOCH), Set.of(UUID.randomUUID()));

  @Test
  void theirPasswordsAreNotSetFromHere() throws Exception {
    Account own = account("");
    Account ofDirectory = account(",\"federationLink\":\"x2\"");
    assertThat(own.ofDirectory()).isFalse();
    assertThat(new NamedAccount(own, "試験 一", false, false).isOpen()).isTrue();
    assertThat(ofDirectory.ofDirectory()).isTrue();
    assertThat(new NamedAccount(ofDirectory, "試験 一", false, false).isOpen()).isFalse();
  }

  @Test
  void nothingIsMadeOrDisabledWhereTheDirectoryKeepsThem() {
    assertThatCode(() -> tasks(false).rosterApplied(APPOINTED)).doesNotThrowAnyException();
    assertThatThrownBy(() -> tasks(true).rosterApplied(APPOINTED)).hasMessage("written");
  }

  @Test
  void whatIsOpenFromBeforeIsLeft() {
    assertThatCode(() -> runner(false).workWhenEnabled()).doesNotThrowAnyException();
    assertThatThrownBy(() -> runner(true).workWhenEnabled()).isInstanceOf(RuntimeException.class);
  }

  private static Account account(String more) throws Exception {
    String json =
        "{\"id\":\"s\",\"username\":\"1001\",\"enabled\":true,\"origin\":\"x\"%s}".formatted(more);
    return Account.of(new ObjectMapper().readValue(json, Account.Json.class));
  }

  private static AccountTasks tasks(boolean make) {
    return new AccountTasks(
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("written");
                }),
        SetAccounts.made(make),
        new OnceForAllNodes(Clock.systemUTC()),
        Clock.systemUTC());
  }

  private static AccountRunner runner(boolean make) {
    return new AccountRunner(
        SetAccounts.made(make), tasks(make), null, null, null, null, null, null, Clock.systemUTC());
  }
}

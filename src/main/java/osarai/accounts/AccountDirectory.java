package osarai.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import osarai.people.StaffNumber;
import osarai.security.Roles;

/** The accounts of the realm. Every method may fail with {@link ProviderAway}. */
@ApplicationScoped
class AccountDirectory {
  private static final Set<String> PRIVILEGES =
      Set.of(Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR);
  private static final int MISSING = 404;
  private static final int TAKEN = 409;

  private final ProviderCalls provider;
  private final ObjectMapper json;

  AccountDirectory(ProviderCalls provider, ObjectMapper json) {
    this.provider = provider;
    this.json = json;
  }

  /**
   * Those with exactly this number, in capitals or small letters; more than one where somebody made
   * a second by hand.
   */
  List<Account> withStaffNumber(StaffNumber number) {
    return StaffNumber.spellings(number.value()).stream()
        .map(spelt -> ProviderHttp.encoded(Account.STAFF_NUMBER + ":" + spelt))
        .flatMap(query -> accounts(provider.get("/users?max=20&exact=true&q=" + query)).stream())
        .filter(account -> account.hasNumber(number.value()))
        .filter(account -> !account.isOfService())
        .distinct()
        .toList();
  }

  Optional<Account> find(String subject) {
    var answer = provider.send("GET", "/users/" + subject, null, MISSING);
    return answer.status() == MISSING
        ? Optional.empty()
        : Optional.of(account(provider.read(answer)));
  }

  /** A page of all accounts, by user name; empty after the last. */
  List<Account> page(int first, int max) {
    return accounts(
        provider.get("/users?briefRepresentation=false&first=" + first + "&max=" + max));
  }

  /**
   * Makes an account with a temporary password.
   *
   * @return false when the user name is taken
   */
  boolean make(StaffNumber number, AccountName name, String password) {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("username", AccountName.username(number));
    account.put("enabled", true);
    account.put("lastName", name.family());
    account.put("firstName", name.given());
    account.put("attributes", Map.of(Account.STAFF_NUMBER, List.of(number.value())));
    account.put("requiredActions", List.of(Account.UPDATE_PASSWORD));
    account.put("credentials", List.of(credential(password)));
    return provider.send("POST", "/users", account, TAKEN).status() != TAKEN;
  }

  /**
   * The account as a whole goes back: the provider takes a part for the whole of the attributes.
   */
  void setEnabled(Account account, boolean enabled) {
    String path = "/users/" + account.subject();
    ObjectNode whole = (ObjectNode) provider.get(path);
    provider.send("PUT", path, whole.put("enabled", enabled));
    if (!enabled) {
      provider.send("POST", path + "/logout", null);
    }
  }

  /** Sets a password that has to be changed at the next login. */
  void setTemporaryPassword(Account account, String password) {
    provider.send("PUT", "/users/" + account.subject() + "/reset-password", credential(password));
  }

  private static Map<String, Object> credential(String password) {
    return Map.of("type", "password", "value", password, "temporary", true);
  }

  /** Whether too many wrong passwords have locked the account for a while. */
  boolean isLocked(Account account) {
    return provider.get(bruteForce(account)).path("disabled").asBoolean();
  }

  void unlock(Account account) {
    provider.send("DELETE", bruteForce(account), null);
  }

  /** Whether the account opens more than a learner's pages; such are left to its administrators. */
  boolean isPrivileged(Account account) {
    for (JsonNode role :
        provider.get("/users/" + account.subject() + "/role-mappings/realm/composite")) {
      if (PRIVILEGES.contains(role.path("name").asText())) {
        return true;
      }
    }
    return false;
  }

  private static String bruteForce(Account account) {
    return "/attack-detection/brute-force/users/" + account.subject();
  }

  private List<Account> accounts(JsonNode found) {
    List<Account> accounts = new ArrayList<>();
    found.forEach(one -> accounts.add(account(one)));
    return accounts;
  }

  private Account account(JsonNode one) {
    return Account.of(json.convertValue(one, Account.Json.class));
  }
}

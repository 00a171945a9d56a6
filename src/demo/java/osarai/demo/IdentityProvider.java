package osarai.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A real Keycloak with the realm of docker/realm.json and the people of docker/town-users.json. */
public final class IdentityProvider {
  private static final String ADMIN = "town-admin";

  /** As in production; start-dev would read them anew for each login. */
  private static final Map<String, String> KEEPS_ITS_FORMS =
      Map.of(
          "KC_SPI_THEME__CACHE_THEMES", "true",
          "KC_SPI_THEME__CACHE_TEMPLATES", "true",
          "KC_SPI_THEME__STATIC_MAX_AGE", "2592000");

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final Map<String, AdminToken> TOKENS = new ConcurrentHashMap<>();

  private final Place place;
  private final Ports ports;
  private final Secrets secrets;
  private final Program program;
  private final OwnKeycloak own;

  private record AdminToken(String value, long from) {
    boolean isFresh() {
      return System.nanoTime() - from < KEPT.toNanos();
    }
  }

  IdentityProvider(Place place, Ports ports, Secrets secrets) {
    this.place = place;
    this.ports = ports;
    this.secrets = secrets;
    this.program = new Program(place, "keycloak");
    this.own = new OwnKeycloak(program, ports.keycloak(), issuer(), secrets.hr());
  }

  /** Starts it; the realm is imported when it is not there yet. */
  public void start() {
    TOKENS.remove(url());
    Ports.requireFree("keycloak.port", ports.keycloak());
    KeycloakFolder folder = new KeycloakFolder(place);
    folder.prepare();
    program.start(folder.home(), environment(), command());
    own.await(Duration.ofMinutes(5));
    program.guardFamily();
    folder.keepRebuilt();
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(KEEPS_ITS_FORMS);
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_OPTS_APPEND", "-Xmx384m");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.admin());
    environment.put("OSARAI_URL", "http://localhost:" + ports.application());
    environment.put("OSARAI_WEB_SECRET", secrets.web());
    environment.put("OSARAI_HR_SECRET", secrets.hr());
    environment.put("OSARAI_REPORTS_SECRET", secrets.reports());
    environment.put("OSARAI_ACCOUNTS_SECRET", secrets.accounts());
    return environment;
  }

  private List<String> command() {
    return List.of(
        "sh", // unpacking by Maven drops the execute bit
        "bin/kc.sh",
        "start-dev",
        "--import-realm",
        "--http-host=127.0.0.1",
        "--http-port=" + ports.keycloak(),
        "--http-management-port=" + ports.keycloakManagement(),
        "--hostname=" + url(),
        "--cache=local");
  }

  public String url() {
    return "http://localhost:" + ports.keycloak();
  }

  public String issuer() {
    return url() + "/realms/osarai";
  }

  /** A token of Keycloak's own administrator; it lives for a minute, and serves for half of it. */
  public String adminToken() {
    return TOKENS
        .compute(url(), (url, known) -> known != null && known.isFresh() ? known : freshToken())
        .value();
  }

  private AdminToken freshToken() {
    long now = System.nanoTime();
    return new AdminToken(askForAdminToken(), now);
  }

  private String askForAdminToken() {
    return Rest.token(
        url() + "/realms/master",
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "admin-cli",
            "username",
            ADMIN,
            "password",
            secrets.admin()));
  }

  /** A token with which the personnel system calls /api and /scim. */
  public String hrToken() {
    return own.hrToken();
  }

  /** A token with which a system reads /api/v1/reports. */
  public String reportsToken() {
    return own.token("osarai-reports", secrets.reports());
  }

  /** Makes an account; returns its subject. */
  public String createUser(
      String username,
      String staffNumber,
      String family,
      String given,
      String password,
      String... roles) {
    String token = adminToken();
    Map<String, Object> user =
        Map.of(
            "username",
            username,
            "enabled",
            true,
            "lastName",
            family,
            "firstName",
            given,
            "attributes",
            Map.of("staff_number", List.of(staffNumber)),
            "credentials",
            List.of(Map.of("type", "password", "value", password, "temporary", false)));
    String made = Rest.send("POST", admin("/users"), token, user);
    ArrayNode granted = Rest.JSON.createArrayNode();
    for (String role : roles) {
      granted.add(Rest.get(admin("/roles/" + role), token));
    }
    if (!granted.isEmpty()) {
      Rest.send("POST", made + "/role-mappings/realm", token, granted);
    }
    return made.substring(made.lastIndexOf('/') + 1);
  }

  /** The web client may come back to this address too; logouts are told to this one from now on. */
  public void allowRedirectsOf(String baseUrl) {
    String token = adminToken();
    JsonNode found = Rest.get(admin("/clients?clientId=osarai-web"), token).path(0);
    ObjectNode client = (ObjectNode) found;
    ArrayNode redirects = (ArrayNode) client.get("redirectUris");
    if (!redirects.toString().contains("\"" + baseUrl + "/login\"")) {
      redirects.add(baseUrl + "/login");
    }
    ObjectNode attributes = (ObjectNode) client.get("attributes");
    String after = attributes.path("post.logout.redirect.uris").asText();
    if (!after.contains(baseUrl + "/logged-out")) {
      attributes.put(
          "post.logout.redirect.uris", after + "##" + baseUrl + "/##" + baseUrl + "/logged-out");
    }
    attributes.put("backchannel.logout.url", baseUrl + "/back-channel-logout");
    client.put("baseUrl", baseUrl + "/");
    Rest.send("PUT", admin("/clients/" + client.get("id").asText()), token, client);
  }

  /** Ends all sessions of the person; the application is told by back-channel logout. */
  public void logoutUser(String username) {
    String token = adminToken();
    Rest.send("POST", admin("/users/" + subject(username, token) + "/logout"), token, null);
  }

  public void setEnabled(String username, boolean enabled) {
    String token = adminToken();
    String user = admin("/users/" + subject(username, token));
    ObjectNode changed = (ObjectNode) Rest.get(user, token);
    Rest.send("PUT", user, token, changed.put("enabled", enabled));
  }

  /** How long the client's next tokens live; docker/realm.json has what production uses. */
  public void letTokensLive(String clientId, Duration lifespan) {
    String token = adminToken();
    ObjectNode client =
        (ObjectNode) Rest.get(admin("/clients?clientId=" + clientId), token).path(0);
    ((ObjectNode) client.get("attributes"))
        .put("access.token.lifespan", String.valueOf(lifespan.toSeconds()));
    Rest.send("PUT", admin("/clients/" + client.get("id").asText()), token, client);
  }

  /**
   * The client's next tokens say that somebody puts on the account of another.
   *
   * @return what ends it
   */
  public Runnable letTokensNameAnActor(String clientId) {
    String client =
        admin("/clients/")
            + Rest.get(admin("/clients?clientId=" + clientId), adminToken())
                .path(0)
                .path("id")
                .asText();
    Map<String, String> claim =
        Map.of(
            "claim.name", "act",
            "claim.value", "{\"sub\":\"an-administrator\"}",
            "jsonType.label", "JSON",
            "id.token.claim", "true",
            "access.token.claim", "true");
    String mapper =
        Rest.send(
            "POST",
            client + "/protocol-mappers/models",
            adminToken(),
            Map.of(
                "name", "actor",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-hardcoded-claim-mapper",
                "config", claim));
    return () -> Rest.send("DELETE", mapper, adminToken(), null);
  }

  /** The id of the key with which the realm signs now. */
  public String signingKey() {
    return Rest.get(admin("/keys"), adminToken()).path("active").path("RS256").asText();
  }

  /** The realm signs with a new key from now on; the old ones stay published. */
  public void rotateKey() {
    String token = adminToken();
    int keys = Rest.get(admin("/keys"), token).path("keys").size();
    Map<String, List<String>> settings =
        Map.of(
            "priority", List.of(String.valueOf(1000 + keys)),
            "enabled", List.of("true"),
            "active", List.of("true"),
            "algorithm", List.of("RS256"),
            "keySize", List.of("2048"));
    Rest.send(
        "POST",
        admin("/components"),
        token,
        Map.of(
            "name",
            "rotated-" + keys,
            "providerId",
            "rsa-generated",
            "providerType",
            "org.keycloak.keys.KeyProvider",
            "config",
            settings));
  }

  /** What the administrators see of the account. */
  public JsonNode user(String username) {
    String token = adminToken();
    return Rest.get(admin("/users/" + subject(username, token)), token);
  }

  private String subject(String username, String token) {
    String query = "/users?exact=true&username=" + Rest.encode(username);
    JsonNode found = Rest.get(admin(query), token);
    if (found.size() != 1) {
      throw new IllegalArgumentException("No account " + username);
    }
    return found.path(0).path("id").asText();
  }

  private String admin(String path) {
    return url() + "/admin/realms/osarai" + path;
  }

  public boolean isAlive() {
    return program.isAlive();
  }

  public void stop() {
    program.stop(Duration.ofSeconds(20));
  }

  /** It hangs: connections are accepted, nothing answers. */
  public void suspend() {
    program.suspend();
  }

  public void resume() {
    program.resume();
  }
}

package osarai.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What each container of docker/compose.yaml is held to; a rule names the places that break it. */
enum ComposeRule {
  NO_CAPABILITY(
      file ->
          file.services(
              s ->
                  !Compose.has(s, "cap_drop", List.of("ALL"))
                      || s.containsKey("cap_add")
                      || s.containsKey("privileged")
                      || s.containsKey("devices"))),
  NO_NEW_PRIVILEGES(
      file ->
          file.services(s -> !Compose.has(s, "security_opt", List.of("no-new-privileges:true")))),
  APART_FROM_THE_HOST(
      file ->
          file.services(
              s ->
                  s.containsKey("network_mode")
                      || s.containsKey("pid")
                      || s.containsKey("ipc")
                      || Compose.texts(s, "volumes").toString().contains("docker.sock"))),
  BOUNDED(file -> file.services(s -> !s.containsKey("mem_limit") || !isNumber(s, "pids_limit"))),
  LOGS_ROTATE(file -> file.services(s -> !rotates(s))),
  TEMPORARY_FILES_BOUNDED(
      file ->
          file.services(
              s -> Compose.texts(s, "tmpfs").isEmpty() || hasLine(s, "tmpfs", "(?!.*size=).*"))),
  READ_ONLY(
      file ->
          file.services(
              s -> !Compose.has(s, "read_only", true) && !s.get("image").equals(Compose.KEYCLOAK))),
  EXACT_IMAGES(file -> file.services(s -> !((String) s.get("image")).matches(Compose.EXACT))),
  NOBODY_IS_ROOT(
      file ->
          Compose.has(file.service("mariadb"), "user", "mysql") ? List.of() : List.of("mariadb")),
  NO_SECRET_IN_THE_ENVIRONMENT(
      file -> file.services(s -> hasLine(s, "environment", "[A-Z_]*(PASSWORD|SECRET)=.*"))),
  SECRETS_ARE_FILES(ComposeRule::strangeSecrets),
  FILES_OF_THE_HOST_ARE_READ(
      file ->
          file.services(
              s -> !s.containsKey("profiles") && hasLine(s, "volumes", "\\./.*(?<!:ro)"))),
  REACHED_THROUGH_THE_PROXY_ALONE(
      file ->
          file.services(s -> hasLine(s, "ports", "(?!\\$\\{OSARAI_BIND:-127\\.0\\.0\\.1}:).*"))),
  ONLY_TWO_PORTS(
      file ->
          file.services(
              s -> s.containsKey("ports") && !Compose.texts(s, "networks").contains("front"))),
  DATABASE_APART(ComposeRule::ways),
  WATCHED(
      file ->
          Compose.SERVING.stream()
              .filter(name -> !isWatched(file.service(name)))
              .sorted()
              .toList()),
  DATABASE_KEEPS_ITS_WORD(ComposeRule::missingOptions),
  POOL_FITS(
      file ->
          Compose.bytes(option(file, "--innodb-buffer-pool-size=")) * 2
                  <= Compose.bytes(file.service("mariadb").get("mem_limit"))
              ? List.of()
              : List.of("mariadb"));

  private final Function<Compose, List<String>> faults;

  ComposeRule(Function<Compose, List<String>> faults) {
    this.faults = faults;
  }

  List<String> faults(Compose file) {
    return faults.apply(file);
  }

  private static boolean hasLine(Map<String, Object> service, String key, String pattern) {
    return Compose.texts(service, key).stream().anyMatch(line -> line.matches(pattern));
  }

  private static boolean isNumber(Map<String, Object> service, String key) {
    return service.get(key) instanceof Integer number && number > 0;
  }

  private static boolean rotates(Map<String, Object> service) {
    return service.get("logging") instanceof Map<?, ?> logging
        && "json-file".equals(logging.get("driver"))
        && logging.get("options") instanceof Map<?, ?> options
        && options.keySet().equals(Set.of("max-size", "max-file"));
  }

  private static boolean isWatched(Map<String, Object> service) {
    return service.containsKey("healthcheck")
        && service.containsKey("stop_grace_period")
        && Compose.has(service, "restart", "unless-stopped");
  }

  /** One that is not a file of ./secrets, that nobody uses or makes, or that is used undeclared. */
  private static List<String> strangeSecrets(Compose file) {
    @SuppressWarnings("unchecked")
    var declared = (Map<String, Map<String, Object>>) file.file.get("secrets");
    Set<String> used = new TreeSet<>();
    file.services().values().forEach(service -> used.addAll(Compose.secrets(service)));
    Set<String> strange = new TreeSet<>(used);
    strange.removeAll(declared.keySet());
    declared.forEach(
        (name, source) -> {
          if (!source.equals(Map.of("file", "./secrets/" + name))
              || !used.contains(name)
              || !MADE.contains(name)) {
            strange.add(name);
          }
        });
    return List.copyOf(strange);
  }

  private static final Set<String> MADE =
      Set.of(Sources.text("docker/make-secrets.sh").split("[^A-Z_]+"));

  /** The database talks with its own network only, and that network with nobody outside. */
  private static List<String> ways(Compose file) {
    @SuppressWarnings("unchecked")
    var networks = (Map<String, Map<String, Object>>) file.file.get("networks");
    if (!Boolean.TRUE.equals(networks.get("data").get("internal"))) {
      return List.of("data");
    }
    return file.services().keySet().stream()
        .filter(name -> !Set.of("app", "keycloak").contains(name))
        .filter(name -> !Compose.has(file.service(name), "networks", List.of("data")))
        .sorted()
        .toList();
  }

  private static List<String> missingOptions(Compose file) {
    return List.of(
            "--innodb-flush-log-at-trx-commit=1",
            "--sync-binlog=1",
            "--log-bin=osarai-bin",
            "--max-allowed-packet=64M",
            "--local-infile=0")
        .stream()
        .filter(option -> !Compose.texts(file.service("mariadb"), "command").contains(option))
        .toList();
  }

  private static String option(Compose file, String name) {
    return Compose.texts(file.service("mariadb"), "command").stream()
        .filter(option -> option.startsWith(name))
        .map(option -> option.substring(name.length()))
        .findFirst()
        .orElseThrow();
  }
}

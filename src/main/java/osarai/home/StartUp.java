package osarai.home;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import osarai.accounts.AccountsConfig;
import osarai.content.Shelf;
import osarai.curriculum.DutyBook;
import osarai.forms.FileLimit;
import osarai.people.Roster;
import osarai.security.SecondFactor;
import osarai.security.SecurityConfig;
import osarai.storage.ServingNode;

/** What must be true before the first page is served; the application ends where it is not. */
@ApplicationScoped
class StartUp {
  private static final Logger LOG = Logger.getLogger("osarai");
  private static final int SECRET_LENGTH = 32;
  private static final long LEAST_PACKET = 64L << 20;
  private static final List<String> DEMO_WORDS = List.of("demo", "example", "change-me", "secret");

  private final Shelf shelf;
  private final DutyBook duties;
  private final EntityManager entities;
  private final SecurityConfig security;
  private final SecondFactor secondFactor;
  private final String webSecret;
  private final Roster roster;
  private final String stateSecret;
  private final Optional<String> accountsSecret;
  private final FileLimit file;
  private final ServingNode node;

  StartUp(
      Shelf shelf,
      DutyBook duties,
      EntityManager entities,
      SecurityConfig security,
      SecondFactor secondFactor,
      @ConfigProperty(name = "quarkus.oidc.credentials.secret") String webSecret,
      Roster roster,
      @ConfigProperty(name = "quarkus.oidc.authentication.state-secret") String stateSecret,
      AccountsConfig accounts,
      FileLimit file,
      ServingNode node) {
    this.shelf = shelf;
    this.duties = duties;
    this.entities = entities;
    this.security = security;
    this.secondFactor = secondFactor;
    this.webSecret = webSecret;
    this.roster = roster;
    this.stateSecret = stateSecret;
    this.accountsSecret =
        accounts.enabled() ? Optional.of(accounts.secret().orElse("")) : Optional.empty();
    this.file = file;
    this.node = node;
  }

  void start(@Observes StartupEvent event) {
    if (!node.serves()) {
      return;
    }
    if (isProduction()) {
      refuseWeakSecrets();
      refusePasswordsAlone();
      refuseDemoPeople();
      refuseLossyDatabase();
      refuseSmallPackets();
    }
    shelf.store();
    LOG.infof(
        "content: %d courses, policy %s, %d requirements",
        shelf.library().courses().size(),
        shelf.library().policy().version(),
        duties.requirementCount());
  }

  private static boolean isProduction() {
    return LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.getProfiles().contains("prod");
  }

  private void refuseWeakSecrets() {
    for (String secret :
        List.of(security.secret(), webSecret, stateSecret, accountsSecret.orElse(webSecret))) {
      if (secret.length() < SECRET_LENGTH
          || DEMO_WORDS.stream().anyMatch(secret.toLowerCase(java.util.Locale.ROOT)::contains)) {
        throw new NotFitForProduction(
            "OSARAI_SECRET, OSARAI_OIDC_WEB_SECRET, OSARAI_OIDC_STATE_SECRET and, where accounts"
                + " are made, OSARAI_ACCOUNTS_SECRET must be random, 32 characters or more: openssl"
                + " rand -base64 33");
      }
    }
  }

  private void refusePasswordsAlone() {
    if (secondFactor.isOff()) {
      throw new NotFitForProduction(
          "osarai.security.second-factor is off; in production it names the roles that count only"
              + " after a second factor");
    }
  }

  private void refuseDemoPeople() {
    if (roster.hasDemoPeople()) {
      throw new NotFitForProduction(
          "this database holds the invented people of the demo; production needs one of its own");
    }
  }

  /** An acknowledged answer must survive a power cut. */
  private void refuseLossyDatabase() {
    Object flush =
        entities
            .createNativeQuery("SELECT @@innodb_flush_log_at_trx_commit", Object.class)
            .getSingleResult();
    if (!String.valueOf(flush).equals("1")) {
      throw new NotFitForProduction(
          "MariaDB must run with innodb_flush_log_at_trx_commit=1; it is " + flush);
    }
  }

  /** A file that the limit allows must reach the database whole, and so must what it would do. */
  private void refuseSmallPackets() {
    Object most =
        entities.createNativeQuery("SELECT @@max_allowed_packet", Object.class).getSingleResult();
    if (Long.parseLong(String.valueOf(most)) < leastPacket(file)) {
      throw new NotFitForProduction(
          "MariaDB must run with max_allowed_packet=%dM; it is %s"
              .formatted(leastPacket(file) >> 20, most));
    }
  }

  /** Each byte of a file may be sent as two. */
  static long leastPacket(FileLimit file) {
    return Math.max(LEAST_PACKET, 3L * file.bytes());
  }

  static final class NotFitForProduction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFitForProduction(String message) {
      super(message);
    }
  }
}

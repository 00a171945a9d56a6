package osarai.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import osarai.security.Login;

/**
 * Accounts that were turned away because nobody has confirmed whose they are, as their tokens told
 * of them: where the provider's accounts cannot be listed, these are what can be confirmed.
 */
@ApplicationScoped
public class SeenAccounts {
  private static final int LONGEST_USERNAME = 100;
  private static final int LONGEST_NAME = 200;

  private final EntityManager entities;
  private final Clock clock;

  SeenAccounts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** One of them. */
  public record SeenAccount(String subject, String username, String name, String staffNumber) {}

  /** In the caller's transaction. */
  void note(Login login) {
    entities
        .createNativeQuery(
            """
            INSERT INTO account_seen (issuer, subject, username, name, staff_number, seen_at)
            VALUES (:issuer, :subject, :username, :name, :number, :now)
            ON DUPLICATE KEY UPDATE username = VALUES(username), name = VALUES(name),
              staff_number = VALUES(staff_number), seen_at = VALUES(seen_at)\
            """)
        .setParameter("issuer", login.issuer())
        .setParameter("subject", login.subject())
        .setParameter("username", cut(login.username(), LONGEST_USERNAME))
        .setParameter("name", cut(login.name(), LONGEST_NAME))
        .setParameter("number", login.staffNumber())
        .setParameter("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  /** Those that nobody has been given since. */
  @Transactional
  public List<SeenAccount> unlinked(String issuer) {
    return entities
        .createNativeQuery(
            """
            SELECT a.subject, a.username, a.name, a.staff_number FROM account_seen a
            WHERE a.issuer = :issuer AND NOT EXISTS (SELECT 1 FROM identity_link l
              WHERE l.issuer = a.issuer AND l.subject = a.subject AND l.running)
            ORDER BY a.staff_number, a.subject\
            """,
            Object[].class)
        .setParameter("issuer", issuer)
        .getResultStream()
        .map(row -> seen((Object[]) row))
        .toList();
  }

  private static SeenAccount seen(Object[] row) {
    return new SeenAccount((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
  }
}

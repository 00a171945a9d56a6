package osarai.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.security.Ids;

/** An account of the identity provider and the person it belongs to. */
@Entity
class IdentityLink {
  @Id private UUID id;

  @Column(updatable = false)
  private String issuer;

  @Column(updatable = false)
  private String subject;

  @Column(updatable = false)
  private UUID personId;

  @Column(updatable = false)
  private String staffNumber;

  @Column(updatable = false)
  private Instant linkedAt;

  private @Nullable Instant endedAt;
  private @Nullable Boolean running;

  @Enumerated(EnumType.STRING)
  private AccountLink.Made made;

  private @Nullable String linkedBy;
  private @Nullable String endedBy;
  private @Nullable String endReason;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  IdentityLink() {}

  IdentityLink(AccountLink link, String by, Instant now) {
    this.id = Ids.next();
    this.issuer = link.issuer();
    this.subject = link.subject();
    this.personId = link.person();
    this.staffNumber = link.staffNumber();
    this.made = link.made();
    this.linkedBy = by;
    this.linkedAt = now;
    this.running = true;
  }

  /** Somebody has looked at both, where a first login alone had linked them. */
  boolean confirm(AccountLink link, String by) {
    boolean isNew =
        made == AccountLink.Made.FIRST_LOGIN && link.made() == AccountLink.Made.CONFIRMED;
    if (isNew) {
      this.made = link.made();
      this.linkedBy = by;
    }
    return isNew;
  }

  void end(String by, String reason, Instant now) {
    this.running = null;
    this.endedAt = now;
    this.endedBy = by;
    this.endReason = reason;
  }

  boolean isRunning() {
    return running != null;
  }

  /** Of the same account to the same person. */
  boolean isAs(AccountLink link) {
    return personId.equals(link.person())
        && subject.equals(link.subject())
        && issuer.equals(link.issuer());
  }

  LinkedAccount account() {
    return new LinkedAccount(
        id, issuer, subject, staffNumber, linkedAt, endedAt, endReason == null ? "" : endReason);
  }

  /** Why it is not any more; empty while it runs. */
  Optional<EndedLink> ended() {
    return endedAt == null
        ? Optional.empty()
        : Optional.of(
            new EndedLink(subject, personId, endedAt, endReason == null ? "" : endReason));
  }

  UUID personId() {
    return personId;
  }

  String subject() {
    return subject;
  }

  String issuer() {
    return issuer;
  }
}

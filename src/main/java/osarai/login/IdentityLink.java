package osarai.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.security.Ids;
import osarai.security.Login;

/** An account of the identity provider and the person it was found to belong to. */
@Entity
class IdentityLink {
  @Id private UUID id;
  private String issuer;
  private String subject;
  private UUID personId;
  private String staffNumber;
  private Instant linkedAt;
  private @Nullable Instant endedAt;
  private @Nullable Boolean running;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  IdentityLink() {}

  IdentityLink(Login login, String staffNumber, UUID personId, Instant now) {
    this.id = Ids.next();
    this.issuer = login.issuer();
    this.subject = login.subject();
    this.personId = personId;
    this.staffNumber = staffNumber;
    this.linkedAt = now;
    this.running = true;
  }

  LinkedAccount account() {
    return new LinkedAccount(issuer, subject, staffNumber, linkedAt, endedAt);
  }

  UUID personId() {
    return personId;
  }
}

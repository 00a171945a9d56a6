package osarai.hr.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import osarai.security.Ids;

/** A {@link RosterProfile} as it was saved once. */
@Entity
@Table(name = "roster_profile")
class SavedProfile {
  @Id private UUID id;
  private String name;
  private String savedBy;
  private Instant savedAt;

  @Column(columnDefinition = "MEDIUMTEXT")
  private String content;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  SavedProfile() {}

  SavedProfile(RosterProfile profile, String actor, Instant now) {
    this.id = Ids.next();
    this.name = profile.name();
    this.savedBy = actor;
    this.savedAt = now;
    this.content = ProfileJson.write(profile);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  String savedBy() {
    return savedBy;
  }

  Instant savedAt() {
    return savedAt;
  }

  String content() {
    return content;
  }
}

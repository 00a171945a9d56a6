package osarai.hr.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.files.Sha256;
import osarai.hr.profile.ProfileJson;
import osarai.hr.profile.RosterProfile;
import osarai.security.Ids;

/** A roster file that waits to be applied; gone when it was, or after a day. */
@Entity
class RosterUpload {
  @Id private UUID id;
  private String uploadedBy;
  private Instant uploadedAt;
  private String fileName;

  @Column(columnDefinition = "CHAR(64)")
  private String sha256;

  private LocalDate effectiveOn;
  private boolean everybody;

  @Column(columnDefinition = "MEDIUMTEXT")
  private String profile;

  /** Answers, with a space between. */
  @Column(columnDefinition = "MEDIUMTEXT")
  private @Nullable String samePersons;

  @Column(columnDefinition = "LONGBLOB")
  private byte[] bytes;

  @Column(columnDefinition = "LONGTEXT")
  private String preview;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  RosterUpload() {}

  RosterUpload(Given given, String actor, Instant now, String preview) {
    this.id = Ids.next();
    this.uploadedBy = actor;
    this.uploadedAt = now;
    this.fileName = given.fileName();
    this.sha256 = Sha256.of(given.bytes());
    this.effectiveOn = given.effective();
    this.everybody = given.everybody();
    this.profile = ProfileJson.write(given.profile());
    this.samePersons = given.answers().kept();
    this.bytes = given.bytes();
    this.preview = preview;
  }

  /**
   * A file as it was handed in.
   *
   * @param effective the 発令日 of rows that name none
   * @param everybody whether it lists everybody of the employment types in it, so that who is not
   *     in it has left
   * @param answers what somebody said of its people who looked at the preview
   */
  record Given(
      String fileName,
      byte[] bytes,
      LocalDate effective,
      boolean everybody,
      RosterProfile profile,
      PersonAnswers answers) {
    Given(
        String fileName,
        byte[] bytes,
        LocalDate effective,
        boolean everybody,
        RosterProfile profile) {
      this(fileName, bytes, effective, everybody, profile, PersonAnswers.NONE);
    }

    Given knowing(PersonAnswers all) {
      return new Given(fileName, bytes, effective, everybody, profile, all);
    }
  }

  UUID id() {
    return id;
  }

  String uploadedBy() {
    return uploadedBy;
  }

  String sha256() {
    return sha256;
  }

  String preview() {
    return preview;
  }

  Given given() {
    return new Given(
        fileName,
        bytes,
        effectiveOn,
        everybody,
        ProfileJson.read(profile).profile().orElseThrow(),
        samePersons == null ? PersonAnswers.NONE : PersonAnswers.read(samePersons));
  }
}

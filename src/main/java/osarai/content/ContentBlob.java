package osarai.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The exact bytes of a file that was ever in use, under their SHA-256. */
@Entity
class ContentBlob {
  @Id
  @Column(columnDefinition = "CHAR(64)")
  private String sha256;

  private String path;
  private byte[] bytes;
  private Instant storedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ContentBlob() {}

  ContentBlob(String sha256, String path, byte[] bytes, Instant storedAt) {
    this.sha256 = sha256;
    this.path = path;
    this.bytes = bytes.clone();
    this.storedAt = storedAt;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}

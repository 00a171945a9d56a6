package osarai.evidence.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import osarai.files.Sha256;
import osarai.security.Ids;

/**
 * A line of the ledger. Its SHA-256 is of the payload's UTF-8 bytes followed by the 16 bytes of the
 * nonce; because of the nonce, nobody can check a guess of the payload with the hash alone.
 */
@Entity
public class LedgerEntry {
  /** That a line is not {@link #isIntact() intact}, in SQL. */
  public static final String CHANGED =
      "sha256 <> SHA2(CONCAT(CAST(payload AS BINARY), nonce), 256)";

  @Id private UUID id;
  private String kind;
  private short schemaVersion;

  @Column(columnDefinition = "MEDIUMTEXT")
  private String payload;

  private byte[] nonce;

  @Column(columnDefinition = "CHAR(64)")
  private String sha256;

  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  LedgerEntry() {}

  LedgerEntry(String kind, int schemaVersion, String payload, Instant recordedAt) {
    this.id = Ids.next();
    this.kind = kind;
    this.schemaVersion = (short) schemaVersion;
    this.payload = payload;
    this.nonce = Ids.random(16);
    this.sha256 = hash(payload, nonce);
    this.recordedAt = recordedAt;
  }

  static String hash(String payload, byte[] nonce) {
    byte[] text = payload.getBytes(StandardCharsets.UTF_8);
    byte[] both = java.util.Arrays.copyOf(text, text.length + nonce.length);
    System.arraycopy(nonce, 0, both, text.length, nonce.length);
    return Sha256.of(both);
  }

  public boolean isIntact() {
    return sha256.equals(hash(payload, nonce));
  }

  public UUID id() {
    return id;
  }

  String kind() {
    return kind;
  }

  String payload() {
    return payload;
  }

  public String sha256() {
    return sha256;
  }
}

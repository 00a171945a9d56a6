package osarai.hr.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import osarai.web.ApiRefused;

/** What was answered under an Idempotency-Key, so that the same call gets the same answer. */
@Entity
@IdClass(OnboardingReply.RequestKey.class)
class OnboardingReply {
  record RequestKey(String client, String idempotencyKey) implements Serializable {}

  @Id private String client;
  @Id private String idempotencyKey;

  @Column(columnDefinition = "CHAR(64)")
  private String requestSha256;

  @Column(columnDefinition = "MEDIUMTEXT")
  private String reply;

  private Instant receivedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  OnboardingReply() {}

  OnboardingReply(RequestKey key, String requestSha256, String reply, Instant receivedAt) {
    this.client = key.client();
    this.idempotencyKey = key.idempotencyKey();
    this.requestSha256 = requestSha256;
    this.reply = reply;
    this.receivedAt = receivedAt;
  }

  /**
   * The answer to the same request, to the letter.
   *
   * @throws ApiRefused when the key came with another request
   */
  String replyTo(String sha256) {
    if (!requestSha256.equals(sha256)) {
      throw new ApiRefused(
          422, "idempotency-key-reused", "this Idempotency-Key came with another request before");
    }
    return reply;
  }
}

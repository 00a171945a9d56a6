package osarai.accounts;

import io.quarkus.qute.TemplateData;

/**
 * What the identity provider asks of a password that somebody chooses. The rule itself is in {@code
 * passwordPolicy} of {@code docker/realm.json}; {@code OwnPasswordsTest} holds the two together.
 */
@TemplateData(namespace = "password")
public final class OwnPassword {
  /** In characters. */
  public static final int SHORTEST = 12;

  private OwnPassword() {}
}

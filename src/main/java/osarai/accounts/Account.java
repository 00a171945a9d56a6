package osarai.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.people.StaffNumber;

/**
 * An account as the identity provider tells it.
 *
 * @param staffNumbers in half width and capitals, however the provider has them
 * @param mustChangePassword whether a temporary password waits to be replaced
 * @param ofDirectory whether LDAP or Active Directory holds it and its password
 * @param name as the provider has it, family name first
 * @param madeAt null where the provider does not say
 */
record Account(
    String subject,
    String username,
    List<String> staffNumbers,
    boolean enabled,
    boolean isOfService,
    boolean mustChangePassword,
    boolean ofDirectory,
    String name,
    @Nullable Instant madeAt) {
  static final String STAFF_NUMBER = "staff_number";
  static final String UPDATE_PASSWORD = "UPDATE_PASSWORD";

  Account {
    staffNumbers = staffNumbers.stream().map(StaffNumber::plain).distinct().toList();
  }

  /** Of the provider's JSON. */
  static Account of(Json json) {
    return new Account(
        json.id(),
        json.username(),
        json.attributes() == null
            ? List.of()
            : json.attributes().getOrDefault(STAFF_NUMBER, List.of()),
        json.enabled(),
        json.serviceAccountClientId() != null || json.username().startsWith("service-account-"),
        json.requiredActions() != null && json.requiredActions().contains(UPDATE_PASSWORD),
        json.federationLink() != null,
        (text(json.lastName()) + " " + text(json.firstName())).strip(),
        json.createdTimestamp() == null ? null : Instant.ofEpochMilli(json.createdTimestamp()));
  }

  /** Whether one of its numbers is this one, in whatever letters either is written. */
  boolean hasNumber(String number) {
    return staffNumbers.contains(StaffNumber.plain(number));
  }

  private static String text(@Nullable String told) {
    return told == null ? "" : told;
  }

  /** What is read of the provider's JSON; the rest is left. */
  @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
  record Json(
      String id,
      String username,
      boolean enabled,
      @Nullable String serviceAccountClientId,
      @Nullable String federationLink,
      @Nullable String lastName,
      @Nullable String firstName,
      @Nullable Long createdTimestamp,
      @Nullable Map<String, List<String>> attributes,
      @Nullable List<String> requiredActions) {}
}

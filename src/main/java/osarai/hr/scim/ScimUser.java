package osarai.hr.scim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/**
 * A person as SCIM shows one, as of a day.
 *
 * @param active whether the person may work on that day: an appointment runs and was not ended by
 *     {@code active:false}
 * @param engagement the appointment that runs on the day; else the one to come, else the last one
 * @param leftBefore whether an earlier appointment under the number has ended before the day, and
 *     that which is shown is to come
 * @param posts those of the day
 * @param leave in force on the day or after it
 * @param designations in force on the day or after it
 * @param department the name of the department of the first post
 * @param changeId the last change that touched the person: the version of the resource
 */
record ScimUser(
    UUID id,
    @Nullable String externalId,
    StaffNumber staffNumber,
    PersonName name,
    boolean active,
    Statement.@Nullable Engagement engagement,
    boolean leftBefore,
    List<Statement.Post> posts,
    List<Statement.Leave> leave,
    List<Statement.Designated> designations,
    @Nullable String department,
    @Nullable Head head,
    Instant created,
    Instant lastModified,
    long changeId)
    implements ScimStore.Versioned {

  /** The first day of the appointment shown, if it begins after the day. */
  Optional<LocalDate> toCome(LocalDate day) {
    return Optional.ofNullable(engagement)
        .map(Statement.Engagement::from)
        .filter(from -> from.isAfter(day));
  }

  /** Whether the appointment shown is one of the day and of later ones, open or not. */
  boolean goesOnAfter(LocalDate day) {
    LocalDate last = engagement == null ? day : engagement.lastDay();
    return last == null || last.isAfter(day);
  }

  /** Whether the appointment shown begins after the day; nobody works under it yet. */
  boolean isToCome(LocalDate day) {
    return toCome(day).isPresent();
  }

  /** Who heads the department of the first post. */
  record Head(UUID id, String name) {}
}

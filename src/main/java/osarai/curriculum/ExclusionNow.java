package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/** An approved exclusion as long as it lasts, read from the view of that name. */
@Entity
@Immutable
@Table(name = "exclusion_now")
class ExclusionNow {
  @Id private UUID id;
  private UUID personId;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ExclusionNow() {}

  UUID personId() {
    return personId;
  }

  Period period() {
    return new Period(validFrom, validTo);
  }
}

package osarai.home;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Period;
import osarai.calendar.JapanClock;
import osarai.web.MunicipalityConfig;

/**
 * Whom to tell of a weakness, as RFC 9116 has it; not there where the municipality has not said. It
 * is made when it is asked for, so its day of expiry moves on as long as the installation runs.
 */
@Path("/.well-known/security.txt")
public class SecurityText {
  /** The RFC wants less than a year. */
  private static final Period HOLDS = Period.ofDays(180);

  private final MunicipalityConfig municipality;
  private final Clock clock;

  SecurityText(MunicipalityConfig municipality, Clock clock) {
    this.municipality = municipality;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Produces("text/plain;charset=UTF-8")
  public String text() {
    String contact =
        municipality.securityContact().orElseThrow(NotFoundException::new).toASCIIString();
    return "Contact: %s\nExpires: %s\nPreferred-Languages: ja, en\n"
        .formatted(contact, JapanClock.startOf(JapanClock.today(clock).plus(HOLDS)));
  }
}

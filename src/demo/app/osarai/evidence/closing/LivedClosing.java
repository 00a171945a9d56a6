package osarai.evidence.closing;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import osarai.calendar.FiscalYear;
import osarai.login.EnteredBy;
import osarai.security.Roles;

/** The office of the past closes a fiscal year. */
@ApplicationScoped
public class LivedClosing {
  private final ClosingDesk desk;
  private final CurrentIdentityAssociation signedIn;

  LivedClosing(ClosingDesk desk, CurrentIdentityAssociation signedIn) {
    this.desk = desk;
    this.signedIn = signedIn;
  }

  public void close(FiscalYear year, String note, EnteredBy by) {
    signedIn.setIdentity(
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(by.person().toString()))
            .addRole(Roles.SECURITY_OFFICE)
            .build());
    ClosingDesk.Closing came = desk.close(year, note, false, by);
    if (came != ClosingDesk.Closing.DONE) {
      throw new IllegalStateException(year + ": " + came);
    }
  }
}

package osarai.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import osarai.calendar.JapaneseDate;
import osarai.security.IdentityAttributes;
import osarai.security.IdleLimit;
import osarai.security.Roles;
import osarai.security.SecondFactor;

/** What stands around every page: whose it is, who is there, where one can go. */
@RequestScoped
@Named("frame")
public class Frame {
  /** The pages to which the desk leads, of the package that knows them. */
  public interface FromDesk {
    /** Those that have no entry of their own in the menu as the frame shows it. */
    List<String> addresses(Frame menu);
  }

  private final MunicipalityConfig municipality;
  private final SecurityIdentity identity;
  private final UriInfo uri;
  private final IdleLimit idle;
  private final Clock clock;
  private final FormTokens tokens;
  private final SecondFactor secondFactor;
  private final FromDesk desk;
  private boolean bare;
  private boolean nobodys;

  Frame(
      MunicipalityConfig municipality,
      SecurityIdentity identity,
      UriInfo uri,
      IdleLimit idle,
      Clock clock,
      FormTokens tokens,
      SecondFactor secondFactor,
      FromDesk desk) {
    this.municipality = municipality;
    this.identity = identity;
    this.uri = uri;
    this.idle = idle;
    this.clock = clock;
    this.tokens = tokens;
    this.secondFactor = secondFactor;
    this.desk = desk;
  }

  /** For pages that must not ask who is there, such as errors and the end of a session. */
  public void makeBare() {
    bare = true;
  }

  /** For pages that say that nobody is signed in any more: other tabs are covered. */
  public void makeNobodys() {
    makeBare();
    nobodys = true;
  }

  /** By which the tabs of a browser see that somebody else signed in; empty on other pages. */
  public String getSessionMark() {
    if (nobodys) {
      return "nobody";
    }
    return isSignedIn() && identity.getAttribute(IdentityAttributes.SESSION) instanceof UUID session
        ? tokens.mark(session)
        : "";
  }

  public MunicipalityConfig getMunicipality() {
    return municipality;
  }

  public String getNotice() {
    return municipality.notice().orElse("");
  }

  /** For the printed page: of which moment it is. */
  public String getMadeAt() {
    return JapaneseDate.of(clock.instant());
  }

  public boolean isSignedIn() {
    return !bare && !identity.isAnonymous();
  }

  public boolean isLearner() {
    return isSignedIn() && identity.hasRole(Roles.LEARNER);
  }

  public boolean isSectionHead() {
    return isSignedIn() && identity.hasRole(Roles.SECTION_HEAD);
  }

  /** Whether the register of handlers is open to the person: a head, a 保護責任者 or a desk. */
  public boolean isReaderOfHandlers() {
    return isSectionHead()
        || isDesk()
        || (isLearner()
            && Boolean.TRUE.equals(
                identity.<Boolean>getAttribute(IdentityAttributes.PROTECTION_OFFICER)));
  }

  /** Whether there is a desk for the person's roles: the office's, HR's or the auditor's. */
  public boolean isDesk() {
    return isLearner()
        && (identity.hasRole(Roles.SECURITY_OFFICE)
            || identity.hasRole(Roles.HR)
            || identity.hasRole(Roles.AUDITOR));
  }

  /** Whether the session is one of a shared PC, on which everybody must see whose it is. */
  public boolean isSharedPc() {
    return isLearner()
        && Boolean.TRUE.equals(identity.<Boolean>getAttribute(IdentityAttributes.SHARED_PC));
  }

  /** Whether what the person may do is more than this login lets: it had no second factor. */
  public boolean isRoleWithheld() {
    return isLearner()
        && Boolean.TRUE.equals(identity.<Boolean>getAttribute(IdentityAttributes.ROLE_WITHHELD));
  }

  /** Whether this installation lets every role count after the password alone, as the demo does. */
  public boolean isWithoutSecondFactor() {
    return secondFactor.isOff();
  }

  /** After how many seconds without use the script of a shared PC covers the page. */
  public long getIdleSeconds() {
    return idle.of(true).toSeconds();
  }

  public String getName() {
    return attribute(IdentityAttributes.NAME);
  }

  public String getDepartments() {
    return attribute(IdentityAttributes.DEPARTMENTS);
  }

  private String attribute(String name) {
    return !isSignedIn() || identity.getAttribute(name) == null ? "" : identity.getAttribute(name);
  }

  /** Whether the desk's entry of the menu stays lit: on what has no entry of its own. */
  public boolean isFromDesk() {
    return desk.addresses(this).stream().anyMatch(this::at);
  }

  /** Whether the page is that of the address or one below it. */
  public boolean at(String address) {
    return !bare && isAt(uri.getPath(), address);
  }

  static boolean isAt(String path, String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }
}

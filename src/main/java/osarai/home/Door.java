package osarai.home;

import java.util.List;
import osarai.security.Roles;

/** A page that may be opened from the desk, and by whom. */
enum Door {
  TOWN(Use.STANDING, "/town", Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR),
  HANDLERS(Use.STANDING, "/handlers", Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR),
  APPROVALS(Use.STANDING, "/approvals", Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR),
  FIRST_DAY(Use.STANDING, "/first-day", Roles.HR, Roles.SECURITY_OFFICE),
  PEOPLE(Use.PEOPLE, "/people", Roles.HR, Roles.SECURITY_OFFICE, Roles.AUDITOR),
  DEPARTMENTS(Use.PEOPLE, "/departments", Roles.HR, Roles.SECURITY_OFFICE, Roles.AUDITOR),
  IMPORTS(Use.PEOPLE, "/imports", Roles.HR, Roles.SECURITY_OFFICE),
  ACCOUNTS(Use.PEOPLE, "/accounts", Roles.SECURITY_OFFICE, Roles.HR),
  RECONCILIATION(Use.PEOPLE, "/reconciliation", Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR),
  SESSIONS(Use.RECORDS, "/group-sessions", Roles.SECURITY_OFFICE),
  TRAINING_IMPORTS(Use.RECORDS, "/training-imports", Roles.HR, Roles.SECURITY_OFFICE),
  OFFICE_EVENTS(Use.RECORDS, "/office-events", Roles.SECURITY_OFFICE, Roles.AUDITOR),
  YEAR_CLOSINGS(Use.RECORDS, "/year-closings", Roles.SECURITY_OFFICE, Roles.AUDITOR),
  CONFIRMATIONS(Use.RECORDS, "/section-confirmations", Roles.SECURITY_OFFICE, Roles.AUDITOR),
  AUDIT_TRAIL(Use.RECORDS, "/audit-trail", Roles.AUDITOR),
  WHAT_IF(Use.SETTINGS, "/what-if", Roles.SECURITY_OFFICE),
  PROFILES(Use.SETTINGS, "/import-profiles", Roles.HR, Roles.SECURITY_OFFICE);

  /** For what one comes. */
  enum Use {
    STANDING,
    PEOPLE,
    RECORDS,
    SETTINGS
  }

  private final Use use;
  private final String address;
  private final List<String> roles;

  Door(Use use, String address, String... roles) {
    this.use = use;
    this.address = address;
    this.roles = List.of(roles);
  }

  Use use() {
    return use;
  }

  public String address() {
    return address;
  }

  List<String> roles() {
    return roles;
  }
}

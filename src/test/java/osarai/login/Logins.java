package osarai.login;

import java.net.URI;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.Visitor;

/** Of one person: what a login brings, and what is kept of it. */
final class Logins {
  private Logins() {}

  /** Where Keycloak sends the browser after the password, with code and state. */
  static String code(Visitor visitor, Someone someone) {
    URI login = visitor.get("/my-training").location().orElseThrow();
    return visitor.code(login.toString(), someone.username(), NewPeople.PASSWORD).toString();
  }

  static long open(Someone someone) {
    return Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", someone.id());
  }
}

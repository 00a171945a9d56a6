package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import osarai.security.Roles;

/** What the security office records of a section. */
@ApplicationScoped
public class OfficeEvents {
  private final NewPeople people;
  private final Officials officials;

  OfficeEvents(NewPeople people, Officials officials) {
    this.people = people;
    this.officials = officials;
  }

  /** An incident of that day. */
  public void incident(String section, String day) {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Reply page = office.get("/office-events");
    Map<String, String> form = new HashMap<>();
    form.put("event", page.field("event").orElseThrow());
    form.put("kind", "incident");
    form.put("day", day);
    form.put("text", "書類の渡し間違い");
    form.put("document", "");
    form.put("department", people.department(section).toString());
    form.put("step", "record");
    assertThat(office.post("/office-events", form).status()).isEqualTo(303);
  }
}

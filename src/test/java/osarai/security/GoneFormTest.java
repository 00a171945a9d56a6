package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** A form whose object is no more, or no longer the sender's, when it comes. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class GoneFormTest {
  private static final Pattern OF_AN_OBJECT = Pattern.compile("/[0-9a-f-]{36}(/|$)");

  @Inject FilledForms filled;
  @Inject Principals principals;

  /** Withdrawn, joined or moved out of reach while somebody typed: the same as never there. */
  @Test
  void everyFormAboutWhatIsGoneGivesBackWhatWasTyped() {
    Map<String, Visitor> senders = new LinkedHashMap<>();
    for (String role : List.of("office", "hr", "head", "learner")) {
      Visitor visitor = principals.visitor(role);
      visitor.get("/my-training");
      senders.put(role, visitor);
    }
    String before = Rows.fingerprint("audit_entry", "web_session");
    SoftAssertions all = new SoftAssertions();
    int gone = 0;
    for (String form : filled.forms().stream().filter(OF_AN_OBJECT.asPredicate()).toList()) {
      for (Map.Entry<String, Visitor> sender : senders.entrySet()) {
        Reply reply = filled.sent(sender.getValue(), form);
        if (reply.status() == 404 && filled.takesText(form)) {
          gone++;
          String as = sender.getKey() + " " + form;
          all.assertThat(reply.body()).as(as).contains("送った先が見つからない", "記録していません");
          filled.givesBack(all, form, reply);
        }
      }
    }
    all.assertAll();
    assertThat(gone).isGreaterThan(10);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }
}

package osarai.hr.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What SCIM answers to a call about the one person of {@link PeopleByNotices}, in one line. */
final class ScimAnswered {
  private ScimAnswered() {}

  /** The status with what is not applied, or of a refusal with its type and detail. */
  static String to(Scim scim, Scim.Operation way, @Nullable String body) {
    String path = way == Scim.Operation.POST ? "" : "/" + PeopleByNotices.ID;
    try {
      Scim.Answer answer =
          scim.answer(
              new Scim.Request(
                  way,
                  URI.create("http://osarai.test/scim/v2/Users" + path),
                  body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                  null,
                  null,
                  "hr"));
      return answer.status()
          + " "
          + new ObjectMapper()
              .readTree(answer.body() == null ? "{}" : answer.body())
              .path(ScimDesk.APPOINTMENT)
              .path("notApplied")
              .asText();
    } catch (ScimRefused e) {
      return e.getStatus() + " " + e.getScimType() + " " + e.getDetail();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

package osarai.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import osarai.calendar.JapanClock;

/** SCIM in front of people in memory, on 1 December 2026 in Japan, asked without HTTP. */
final class ScimDesk {
  static final String APPOINTMENT = ScimSchemas.APPOINTMENT;
  private static final ObjectMapper JSON = new ObjectMapper();

  final MemoryPeople people = new MemoryPeople();
  final MemoryDepartments departments = new MemoryDepartments();
  final Scim scim =
      new Scim(
          () -> people,
          () -> departments,
          Clock.fixed(Instant.parse("2026-11-30T15:00:00Z"), JapanClock.ZONE));

  /** An answer, or the refusal in its place. */
  record Reply(int status, String scimType, JsonNode body, String tag, String detail) {
    JsonNode own() {
      return body.path(APPOINTMENT);
    }
  }

  Reply ask(Scim.Operation operation, String path, String body, String ifMatch) {
    int at = path.indexOf("filter=");
    String filter = at < 0 ? null : path.substring(at + "filter=".length());
    String encoded =
        filter == null
            ? path
            : path.substring(0, path.length() - filter.length())
                + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20");
    try {
      Scim.Answer answer =
          scim.answer(
              new Scim.Request(
                  operation,
                  URI.create("http://osarai.test/scim/v2" + encoded),
                  body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                  filter,
                  ifMatch,
                  "hr"));
      return new Reply(
          answer.status(),
          "",
          answer.body() == null ? JSON.createObjectNode() : JSON.readTree(answer.body()),
          answer.headers().getOrDefault("ETag", ""),
          "");
    } catch (ScimRefused e) {
      return new Reply(
          e.getStatus(),
          String.valueOf(e.getScimType()),
          JSON.createObjectNode(),
          "",
          e.getDetail());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reply get(String path) {
    return ask(Scim.Operation.GET, path, null, null);
  }

  Reply filtered(String filter) {
    return get("/Users?filter=" + filter);
  }

  Reply post(String body) {
    return ask(Scim.Operation.POST, "/Users", body, null);
  }

  Reply put(String id, String body) {
    return ask(Scim.Operation.PUT, "/Users/" + id, body, null);
  }

  Reply patch(String id, String operations) {
    return ask(Scim.Operation.PATCH, "/Users/" + id, patchOf(operations), null);
  }

  /** What was written last. */
  ScimPeople.Write last() {
    return people.writes.get(people.writes.size() - 1);
  }

  static String patchOf(String operations) {
    return "{\"schemas\":[\"%s\"],\"Operations\":[%s]}".formatted(ScimSchemas.PATCH, operations);
  }

  /** Makes 青木 さくら and answers her id. */
  String appointed(String number) {
    Reply reply = post(person(number, "\"startDate\":\"2026-12-01\""));
    if (reply.status() != 201) {
      throw new AssertionError(reply.toString());
    }
    return reply.body().path("id").asText();
  }

  static String person(String number, String appointment) {
    return """
    {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],
     "userName":"%s","externalId":"HR-%s","displayName":"青木 さくら","active":true,
     "%s":{"kana":"アオキ サクラ","employmentType":"regular",
       "posts":[{"department":"210","title":"主事"}],%s}}\
    """
        .formatted(APPOINTMENT, number, number, APPOINTMENT, appointment);
  }
}

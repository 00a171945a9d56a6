package osarai.hr.scim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;

/** A person as a SCIM resource. */
final class ScimUserDocument {
  static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
  static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  static final String APPOINTMENT = "urn:osarai:params:scim:schemas:municipal:2.0:Appointment";

  private ScimUserDocument() {}

  static User of(ScimUser person) {
    User user = new User();
    user.setSchemas(List.of(USER, ENTERPRISE, APPOINTMENT));
    user.setId(person.id().toString());
    put(user, "externalId", person.externalId());
    user.put("userName", person.staffNumber().value());
    name(user.putObject("name"), person.name().inUse());
    user.put("displayName", person.name().inUse());
    user.put("active", person.active());
    enterprise(user.putObject(ENTERPRISE), person);
    appointment(user.putObject(APPOINTMENT), person);
    user.setMeta(
        Meta.builder()
            .resourceType("User")
            .created(person.created())
            .lastModified(person.lastModified())
            .version(ScimVersions.tag(person.changeId()))
            .build());
    return user;
  }

  /** With what the write has brought. */
  static User of(ScimPeople.Written written) {
    User user = of(written.user());
    ObjectNode extension = (ObjectNode) user.get(APPOINTMENT);
    extension.put("recognised", written.recognised());
    put(extension, "notApplied", written.notApplied());
    each(
        extension,
        "duties",
        written.duties(),
        (node, duty) -> {
          node.put("course", duty.course());
          node.put("fiscalYear", duty.fiscalYear());
          put(node, "opensOn", duty.opensOn());
          put(node, "dueOn", duty.dueOn());
          node.put("reason", duty.reason());
        });
    return user;
  }

  private static void name(ObjectNode node, String inUse) {
    node.put("formatted", inUse);
    String[] parts = inUse.split("[ \\u3000]+", 2);
    node.put("familyName", parts[0]);
    put(node, "givenName", parts.length > 1 ? parts[1] : null);
  }

  private static void enterprise(ObjectNode node, ScimUser person) {
    node.put("employeeNumber", person.staffNumber().value());
    put(node, "department", person.department());
    ScimUser.Head head = person.head();
    if (head != null) {
      node.putObject("manager").put("value", head.id().toString()).put("displayName", head.name());
    }
  }

  private static void appointment(ObjectNode node, ScimUser person) {
    Statement.Engagement engagement = person.engagement();
    if (engagement != null) {
      node.put("employmentType", engagement.type().word());
      put(node, "startDate", engagement.from());
      put(node, "endDate", engagement.lastDay());
    }
    node.put("kana", person.name().kana().value());
    put(node, "registeredName", person.name().registered());
    put(node, "alphabet", person.name().alphabet());
    each(
        node,
        "posts",
        person.posts(),
        (post, held) -> {
          post.put("department", held.department());
          post.put("position", held.position().word());
          post.put("title", held.title());
        });
    each(
        node,
        "leave",
        person.leave(),
        (one, leave) -> {
          one.put("kind", leave.kind().word());
          put(one, "from", leave.from());
          put(one, "until", leave.lastDay());
        });
    each(node, "designations", person.designations(), ScimUserDocument::designation);
  }

  private static void designation(ObjectNode node, Statement.Designated designated) {
    node.put("department", designated.department());
    node.put("role", designated.role().word());
    node.put("affairs", designated.affairs());
    node.put("scope", designated.scope());
    put(node, "from", designated.from());
    put(node, "until", designated.lastDay());
    put(node, "document", designated.document());
  }

  private static <T> void each(
      ObjectNode node, String name, List<T> values, BiConsumer<ObjectNode, T> write) {
    if (values.isEmpty()) {
      return; // an attribute without a value is left out
    }
    ArrayNode array = node.putArray(name);
    for (T value : values) {
      ObjectNode one = JsonNodeFactory.instance.objectNode();
      write.accept(one, value);
      array.add(one);
    }
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void put(ObjectNode node, String name, @Nullable LocalDate day) {
    put(node, name, day == null ? null : day.toString());
  }
}

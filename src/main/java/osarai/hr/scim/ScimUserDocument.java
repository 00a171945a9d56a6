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
import osarai.people.PersonName;

/** A person as a SCIM resource. */
final class ScimUserDocument {

  private ScimUserDocument() {}

  static User of(ScimUser person) {
    User user = new User();
    user.setSchemas(List.of(ScimSchemas.USER, ScimSchemas.ENTERPRISE, ScimSchemas.APPOINTMENT));
    user.setId(person.id().toString());
    put(user, ScimNames.EXTERNAL_ID, person.externalId());
    user.put(ScimNames.USER_NAME, person.staffNumber().value());
    name(user.putObject(ScimNames.NAME), person.name().inUse());
    user.put(ScimNames.DISPLAY_NAME, person.name().inUse());
    user.put(ScimNames.ACTIVE, person.active());
    enterprise(user.putObject(ScimSchemas.ENTERPRISE), person);
    appointment(user.putObject(ScimSchemas.APPOINTMENT), person);
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
    ObjectNode extension = (ObjectNode) user.get(ScimSchemas.APPOINTMENT);
    extension.put(ScimNames.RECOGNISED, written.recognised());
    put(extension, ScimNames.NOT_APPLIED, written.notApplied());
    each(
        extension,
        ScimNames.DUTIES,
        written.duties(),
        (node, duty) -> {
          node.put(ScimNames.COURSE, duty.course());
          node.put(ScimNames.FISCAL_YEAR, duty.fiscalYear());
          put(node, ScimNames.OPENS_ON, duty.opensOn());
          put(node, ScimNames.DUE_ON, duty.dueOn());
          node.put(ScimNames.REASON, duty.reason());
        });
    return user;
  }

  /** After a write of which nothing is new: its number, too, is not kept. */
  static User unchanged(ScimUser person) {
    User user = of(person);
    put(
        (ObjectNode) user.get(ScimSchemas.APPOINTMENT),
        ScimNames.NOT_APPLIED,
        ScimOutcome.UNCHANGED);
    return user;
  }

  private static void name(ObjectNode node, String inUse) {
    node.put(ScimNames.FORMATTED, inUse);
    PersonName.Parts parts = PersonName.parts(inUse);
    node.put(ScimNames.FAMILY_NAME, parts.family());
    put(node, ScimNames.GIVEN_NAME, parts.given().isEmpty() ? null : parts.given());
  }

  private static void enterprise(ObjectNode node, ScimUser person) {
    node.put(ScimNames.EMPLOYEE_NUMBER, person.staffNumber().value());
    put(node, ScimNames.DEPARTMENT, person.department());
    ScimUser.Head head = person.head();
    if (head != null) {
      node.putObject(ScimNames.MANAGER)
          .put(ScimNames.VALUE, head.id().toString())
          .put(ScimNames.DISPLAY_NAME, head.name());
    }
  }

  private static void appointment(ObjectNode node, ScimUser person) {
    Statement.Engagement engagement = person.engagement();
    if (engagement != null) {
      node.put(ScimNames.EMPLOYMENT_TYPE, engagement.type().word());
      put(node, ScimNames.START_DATE, engagement.from());
      put(node, ScimNames.END_DATE, engagement.lastDay());
    }
    node.put(ScimNames.KANA, person.name().kana().value());
    put(node, ScimNames.REGISTERED_NAME, person.name().registered());
    put(node, ScimNames.ALPHABET, person.name().alphabet());
    each(node, ScimNames.POSTS, person.posts(), ScimUserDocument::post);
    each(
        node,
        ScimNames.LEAVE,
        person.leave(),
        (one, leave) -> {
          one.put(ScimNames.KIND, leave.kind().word());
          put(one, ScimNames.FROM, leave.from());
          put(one, ScimNames.UNTIL, leave.lastDay());
        });
    each(node, ScimNames.DESIGNATIONS, person.designations(), ScimUserDocument::designation);
  }

  private static void post(ObjectNode node, Statement.Post held) {
    node.put(ScimNames.DEPARTMENT, held.department());
    node.put(ScimNames.POSITION, held.position().word());
    node.put(ScimNames.TITLE, held.title());
    put(node, ScimNames.UNTIL, held.lastDay());
  }

  private static void designation(ObjectNode node, Statement.Designated designated) {
    node.put(ScimNames.DEPARTMENT, designated.department());
    node.put(ScimNames.ROLE, designated.role().word());
    node.put(ScimNames.AFFAIRS, designated.affairs());
    node.put(ScimNames.SCOPE, designated.scope());
    put(node, ScimNames.FROM, designated.from());
    put(node, ScimNames.UNTIL, designated.lastDay());
    put(node, ScimNames.DOCUMENT, designated.document());
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

package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.running.NewPeople.Someone;

/** What a head or the office enters for others: group sessions, paper and lists. */
@ApplicationScoped
public class EnteredTraining {
  private final NewPeople people;

  EnteredTraining(NewPeople people) {
    this.people = people;
  }

  /** A group session of the section on the day before today, to be changed or sent. */
  public Map<String, String> draft(String section, String course) {
    Map<String, String> draft = new LinkedHashMap<>();
    draft.put("key", UUID.randomUUID().toString());
    draft.put("mode", "group-session");
    draft.put("course", course);
    draft.put("department", people.department(section).toString());
    draft.put("held", "2026-11-30");
    draft.put("place", "第1会議室");
    draft.put("speaker", "山本 隆");
    draft.put("questions", "10");
    draft.put("note", "");
    return draft;
  }

  /** Registers the session and opens its page; its address. */
  public String made(Visitor visitor, Map<String, String> draft) {
    visitor.get("/group-sessions");
    Reply reply = visitor.post("/group-sessions", draft);
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    String session = reply.location().orElseThrow().getPath();
    visitor.get(session);
    return session;
  }

  /** The form that says somebody was there. */
  public static Map<String, List<String>> ticked(Someone who, String correct, String paper) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put("person", List.of(who.id().toString()));
    form.put("present", List.of(who.id().toString()));
    form.put("correct", List.of(correct));
    form.put("paper", List.of(paper));
    return form;
  }

  /** Hands a list in; the address of its preview. */
  public static String upload(Visitor visitor, String kind, String session, String list) {
    visitor.get("/training-imports");
    Reply reply =
        visitor.postFile(
            "/training-imports",
            Map.of("kind", kind, "session", session),
            "list.csv",
            list.getBytes(StandardCharsets.UTF_8));
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    return reply.location().orElseThrow().getPath();
  }

  /** Carries out what a preview shows. */
  public static void apply(Visitor visitor, String list) {
    visitor.get(list);
    assertThat(visitor.post(list + "/application", Map.of()).status()).isEqualTo(303);
  }

  /** A session whose page is open; the same form twice makes one. */
  public String opened(Visitor visitor, String department, String course, String questions) {
    Map<String, String> draft = draft(department, course);
    draft.put("questions", questions);
    String session = made(visitor, draft);
    assertThat(made(visitor, draft)).as("the same form again").isEqualTo(session);
    assertThat(Rows.count("group_session", "id = ?", UUID.fromString(draft.get("key")))).isOne();
    visitor.get(session);
    return session;
  }
}

package osarai.faults;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import osarai.content.Choice;
import osarai.content.Course;
import osarai.content.Library;
import osarai.content.Question;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.running.Appointed;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.Visitor;

/**
 * Somebody new who takes the course over HTTP. What is not answered, or answered 503, is sent again
 * until it is.
 */
final class Clerk {
  private static final String COURSE = "/courses/all-staff";
  private static final String PASSWORD = "faults-pass-001";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final String staffNumber;
  private final AtomicReference<String> moved = new AtomicReference<>();
  private Visitor visitor;
  private final Course course;
  private final Acknowledged acknowledged = new Acknowledged();

  private Clerk(String staffNumber, Visitor visitor) {
    this.staffNumber = staffNumber;
    this.visitor = visitor;
    this.course =
        Library.read(AuthoredFiles.below(Packaged.running().place().project()), new Problems())
            .orElseThrow()
            .courses()
            .get("all-staff");
  }

  /** Somebody appointed just now, who has logged in at the application of that address. */
  static Clerk newAt(String url) {
    String number = "F%04d".formatted(NUMBERS.incrementAndGet());
    String username = "u-" + number.toLowerCase(java.util.Locale.ROOT);
    String account = // before the appointment, that none is made for it meanwhile
        Stack.shared().identityProvider().createUser(username, number, "試験", number, PASSWORD);
    Reply made = Appointed.by("appoint-" + number, onboarding(number));
    if (made.status() != 201) {
      throw new IllegalStateException(made.body());
    }
    PackagedRows.confirm(account, number);
    return new Clerk(number, Visitor.loggedInAnew(url, username, PASSWORD));
  }

  static Map<String, Object> onboarding(String number) {
    return Map.of(
        "externalId", "HR-" + number,
        "staffNumber", number,
        "name", "試験 太郎",
        "kana", "シケン タロウ",
        "employment", "regular",
        "department", "210",
        "title", "主事",
        "effectiveFrom", "2026-11-01");
  }

  /** The same person at another address. */
  Visitor loggedInAt(String url) {
    return Visitor.loggedInAnew(
        url, "u-" + staffNumber.toLowerCase(java.util.Locale.ROOT), PASSWORD);
  }

  /** The next page and what follows go to that address; whoever is logged in is so there too. */
  void goOnAt(String url) {
    moved.set(url);
  }

  private void move() {
    String url = moved.getAndSet(null);
    if (url != null) {
      visitor = visitor.at(url);
    }
  }

  String staffNumber() {
    return staffNumber;
  }

  Visitor visitor() {
    return visitor;
  }

  Acknowledged acknowledged() {
    return acknowledged;
  }

  void readAll() {
    course
        .lessons()
        .forEach(
            lesson -> {
              String path = COURSE + "/lessons/" + lesson.id();
              insist(() -> visitor.get(path));
              insist(() -> visitor.post(path, Map.of()));
            });
  }

  void fail() {
    submit(answerAll(start(), false));
  }

  /** Fails so many times, then passes. */
  void failAndPass(int failures) {
    for (int i = 0; i < failures; i++) {
      fail();
    }
    submit(answerAll(start(), true));
  }

  /** The address of the attempt begun. */
  String start() {
    move();
    insist(() -> visitor.get(COURSE));
    Reply begun = insist(() -> visitor.post(COURSE + "/attempts", Map.of()));
    return begun.location().orElseThrow().getPath();
  }

  String answerAll(String attempt, boolean rightly) {
    for (int place = 1; place <= course.draw(); place++) {
      answer(attempt, place, rightly);
    }
    return attempt;
  }

  void answer(String attempt, int place, boolean rightly) {
    move();
    Reply page = insist(() -> visitor.get(attempt + "?q=" + place));
    Question question = course.quiz().question(page.field("question").orElseThrow()).orElseThrow();
    Map<String, List<String>> form = form(page, question, place, rightly);
    acknowledged.sends(attempt, question.id());
    insist(() -> visitor.postAll(attempt + "/answers", form));
    acknowledged.saved(attempt, question.id(), String.join(",", form.get("choice")));
  }

  private static Map<String, List<String>> form(
      Reply page, Question question, int place, boolean rightly) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put("question", List.of(question.id()));
    form.put("choice", choices(question, rightly));
    form.put("place", List.of(String.valueOf(place)));
    form.put("rescue", List.of(page.field("rescue").orElseThrow()));
    form.put("go", List.of("next"));
    return form;
  }

  private static List<String> choices(Question question, boolean rightly) {
    return question.choices().stream()
        .filter(choice -> choice.correct() == rightly)
        .map(Choice::number)
        .map(String::valueOf)
        .limit(rightly ? Long.MAX_VALUE : 1)
        .toList();
  }

  Reply submit(String attempt) {
    move();
    insist(() -> visitor.get(attempt + "/review"));
    Reply done = insist(() -> visitor.post(attempt + "/submission", Map.of()));
    acknowledged.submitted(attempt);
    return done;
  }

  private static Reply insist(Supplier<Reply> request) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Reply reply = request.get();
        if (reply.status() < 400) {
          return reply;
        }
        if (reply.status() != 503) {
          throw new IllegalStateException(reply.address() + " " + reply.status() + reply.body());
        }
      } catch (UncheckedIOException away) {
        // sent again
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Nobody answers");
      }
      AtOnce.pause(100);
    }
  }
}

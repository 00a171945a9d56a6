package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.content.Question;
import osarai.running.Reply;
import osarai.running.Visitor;

/** Somebody who goes through a course by its forms, and knows the right answers. */
public final class Pupil {
  final Visitor visitor;
  final Course course;

  public Pupil(Visitor visitor, Course course) {
    this.visitor = visitor;
    this.course = course;
  }

  String path() {
    return "/courses/" + course.id();
  }

  /** Reads all lessons. */
  public Pupil read() {
    for (Lesson lesson : course.lessons()) {
      String page = path() + "/lessons/" + lesson.id();
      assertThat(visitor.get(page).status()).as(page).isEqualTo(200);
      assertThat(visitor.post(page, Map.of()).status()).as(page).isEqualTo(303);
    }
    return this;
  }

  /** Starts an attempt or goes on with it; returns its path. */
  public String start() {
    visitor.get(path());
    Reply reply = visitor.post(path() + "/attempts", Map.of());
    assertThat(reply.status()).isEqualTo(303);
    String attempt = reply.location().orElseThrow().getPath();
    assertThat(attempt).startsWith("/attempts/");
    return attempt;
  }

  /** The questions as asked, in order. */
  List<Question> questions(String attempt) {
    int asked = course.draw();
    List<Question> questions = new ArrayList<>();
    for (int place = 1; place <= asked; place++) {
      questions.add(question(visitor.get(attempt + "?q=" + place)));
    }
    return questions;
  }

  Question question(Reply page) {
    return course.quiz().question(page.field("question").orElseThrow()).orElseThrow();
  }

  static List<String> right(Question question) {
    return question.key().stream().map(String::valueOf).toList();
  }

  /** One wrong choice. */
  static List<String> wrong(Question question) {
    return question.choices().stream()
        .filter(choice -> !choice.correct())
        .limit(1)
        .map(choice -> String.valueOf(choice.number()))
        .toList();
  }

  /** Answers with the form, as without JavaScript. */
  Reply answer(String attempt, Question question, List<String> choices) {
    return visitor.postAll(attempt + "/answers", form(question, choices));
  }

  static Map<String, List<String>> form(Question question, List<String> choices) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put("question", List.of(question.id()));
    form.put("choice", choices);
    form.put("place", List.of("1"));
    form.put("go", List.of("next"));
    return form;
  }

  /** Answers as the page's script does. */
  Reply autosave(String attempt, Question question, List<String> choices) {
    return autosave(attempt, question, choices, "");
  }

  Reply autosave(String attempt, Question question, List<String> choices, String more) {
    List<String> pairs = new ArrayList<>();
    pairs.add("question=" + question.id());
    choices.forEach(c -> pairs.add("choice=" + URLEncoder.encode(c, StandardCharsets.UTF_8)));
    pairs.add("go=stay");
    return visitor.request(
        "POST",
        attempt + "/answers",
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded;charset=UTF-8",
            "X-Requested-With", "JavaScript",
            "X-CSRF-TOKEN", visitor.token(),
            "Sec-Fetch-Site", "same-origin",
            "Accept", "text/plain"),
        String.join("&", pairs) + more);
  }

  /** Answers every question, right where the test says so. */
  List<Question> answerAll(String attempt, Predicate<Question> right) {
    List<Question> questions = questions(attempt);
    questions.forEach(
        q ->
            assertThat(answer(attempt, q, right.test(q) ? right(q) : wrong(q)).status())
                .isEqualTo(303));
    return questions;
  }

  Reply submit(String attempt) {
    return visitor.post(attempt + "/submission", Map.of());
  }

  /** Reads, answers all rightly, submits; returns the attempt. */
  public String pass() {
    read();
    String attempt = start();
    answerAll(attempt, q -> true);
    assertThat(submit(attempt).location().orElseThrow().getPath()).isEqualTo(attempt + "/result");
    return attempt;
  }
}

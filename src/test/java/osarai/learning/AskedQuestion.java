package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.Visitor;

/** A question whose page a clerk has open; the answer may come when the session has gone. */
final class AskedQuestion {
  final Someone clerk;
  final Pupil pupil;
  final String attempt;

  Question question;
  String token;

  private AskedQuestion(Someone clerk, Pupil pupil) {
    this.clerk = clerk;
    this.pupil = pupil;
    this.attempt = pupil.start();
    open(1);
  }

  /** The first of a new clerk. */
  static AskedQuestion of(NewPeople people, Shelf shelf) {
    Someone clerk = people.clerk();
    return new AskedQuestion(
        clerk, new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).read());
  }

  /** Another of the attempt. */
  void open(int place) {
    Reply page = pupil.visitor.get(attempt + "?q=" + place);
    question = pupil.question(page);
    token = page.field("rescue").orElseThrow();
  }

  /** By the clerk's own browser, with the token of the page. */
  Reply send(List<String> choices) {
    return send(pupil.visitor, token, choices);
  }

  Reply send(Visitor by, String rescue, List<String> choices) {
    Map<String, List<String>> form = new LinkedHashMap<>(Pupil.form(question, choices));
    form.put("rescue", List.of(rescue));
    return by.postAll(attempt + "/answers", form);
  }

  void keptAndAppliedAtTheNextLogin(List<String> choices) {
    assertThat(answers()).as("nothing counts before the login").isZero();
    assertThat(unconfirmed()).isOne();
    clerk.visitor();
    assertThat(unconfirmed()).isZero();
    assertThat(
            Rows.one(
                "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
                id(),
                question.id()))
        .isEqualTo(String.join(",", choices));
  }

  String chosenFor(Question asked) {
    return Rows.one(
        "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?", id(), asked.id());
  }

  long answers() {
    return Rows.count("answer", "attempt_id = ?", id());
  }

  long unconfirmed() {
    return Rows.count("unconfirmed_answer", "attempt_id = ?", id());
  }

  UUID id() {
    return UUID.fromString(attempt.substring("/attempts/".length()));
  }
}

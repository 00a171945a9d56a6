package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** One question shown at several screens, and requests that come late: nothing is lost unseen. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AnswerPageTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;
  @Inject SavedAnswers saved;

  private AskedQuestion asked;
  private Pupil pupil;
  private Question question;

  @BeforeEach
  void opensAQuestion() {
    asked = AskedQuestion.of(people, shelf);
    pupil = asked.pupil;
    question = asked.question;
  }

  /** The statement says what {@link Change} says. */
  @Test
  void theDatabaseKeepsTheSameOrder() {
    pupil.answer(asked.attempt, question, List.of("1"));
    UUID person = asked.clerk.id();
    for (ChangeCases.Case one : ChangeCases.all().toList()) {
      Rows.execute(
          "UPDATE answer SET chosen = '1', page = %s, page_change = %s, saves = %d WHERE attempt_id = '%s'"
              .formatted(one.storedPage(), one.storedNumber(), one.storedSaves(), asked.id()));
      Chosen other = new Chosen(new TreeSet<>(List.of(2)));
      SaveResult result =
          saved.save(person, asked.id(), question.id(), other, one.change()).orElseThrow();
      assertThat(chosen()).as(one.what()).isEqualTo(one.replaces() ? "2" : "1");
      assertThat(result.version())
          .as(one.what())
          .isEqualTo(one.storedSaves() + (one.replaces() ? 1 : 0));
      assertThat(result.stands()).as(one.what()).isEqualTo(one.replaces() || one.version() == null);
      if (one.replaces() && one.change().keptPage() != null) {
        assertThat(Rows.count("answer", "attempt_id = ? AND page = ?", asked.id(), one.page()))
            .as(one.what())
            .isOne();
      }
    }
  }

  @Test
  void aRequestOfAnEarlierShowingThatArrivesLateChangesNothing() {
    Reply first = show();
    assertThat(script(first, 70, 2, "1").status()).isEqualTo(200);
    assertThat(script(show(), 70, 4, "2").status()).isEqualTo(200);
    Reply late = script(first, 70, 1, "1");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("別の画面で選び直されている").doesNotContain("保存しました");
    assertThat(late.header("Answer-Chosen")).hasValue("2");
    assertThat(chosen()).isEqualTo("2");
  }

  @Test
  void theRepeatOfOneTabDoesNotReplaceWhatAnotherSavedMeanwhile() {
    Reply one = show();
    Reply two = show();
    assertThat(script(two, 80, 1, "2").status()).isEqualTo(200);
    Reply repeat = script(one, 70, 5, "1");
    assertThat(repeat.status()).isEqualTo(409);
    assertThat(chosen()).isEqualTo("2");
    assertThat(script(one, 70, 6, "2").status()).as("the same is saved").isEqualTo(200);
    Map<String, String> seen = Map.of("version", repeat.header("Answer-Version").orElseThrow());
    assertThat(script(one, seen, 70, 7, "1").status()).as("chosen anew").isEqualTo(200);
    assertThat(chosen()).isEqualTo("1");
  }

  @Test
  void withoutScriptAnOlderPageIsToldWhatIsSaved() {
    Reply one = show();
    Reply two = show();
    assertThat(form(two, "2").location().orElseThrow()).hasQuery("q=2");
    Reply told = form(one, "1");
    assertThat(told.location().orElseThrow()).hasQuery("q=1&elsewhere=true");
    Reply page = pupil.visitor.following(told);
    assertThat(page.body()).contains("別の画面で選び直されている");
    assertThat(page.field("shown")).hasValue("2");
    assertThat(chosen()).isEqualTo("2");
    assertThat(form(page, "1").location().orElseThrow()).hasQuery("q=2");
    assertThat(chosen()).isEqualTo("1");
  }

  @Test
  void withoutScriptWhatComesAfterTheSubmissionIsToldNotToCount() {
    pupil.answerAll(asked.attempt, any -> true);
    Reply second = show();
    pupil.submit(asked.attempt);
    String before = chosen();
    assertThat(script(second, 70, 1, before.equals("1") ? "2" : "1").body()).contains("すでに提出されている");
    Reply told = form(second, before.equals("1") ? "2" : "1");
    assertThat(told.location().orElseThrow()).hasPath(asked.attempt + "/result");
    assertThat(pupil.visitor.following(told).body())
        .contains("いま送った答えは保存していません", "提出したときの回答によるもの", "合格です");
    assertThat(chosen()).isEqualTo(before);
    Reply unchanged = pupil.visitor.following(form(second, before.split(",")));
    assertThat(unchanged.body()).contains("合格です").doesNotContain("保存していません");
  }

  @Test
  void aFormInWhichNothingWasMarkedSavesNothing() {
    Reply old = show();
    assertThat(form(old).status()).isEqualTo(303);
    assertThat(asked.answers()).isZero();
    form(show(), "2");
    assertThat(form(old).location().orElseThrow()).hasQuery("q=2");
    assertThat(chosen()).isEqualTo("2");
    Reply two = show();
    form(show(), "1");
    form(two, "2");
    assertThat(chosen()).as("not put back").isEqualTo("1");
  }

  @Test
  void whatAnOldPageLeftDoesNotReplaceWhatWasSavedAfterIt() {
    Reply old = show();
    Visitor gone = Visitor.anonymous(people.base());
    leave(gone, old, "1");
    pupil = new Pupil(asked.clerk.visitor(), pupil.course);
    assertThat(chosen()).as("applied at the login").isEqualTo("1");
    script(show(), 80, 1, "2");
    leave(gone, old, "1");
    pupil = new Pupil(asked.clerk.visitor(), pupil.course);
    assertThat(chosen()).isEqualTo("2");
    assertThat(asked.unconfirmed()).as("yet to be told").isOne();
  }

  @Test
  void whatGivesWayIsToldInTheReview() {
    Reply old = show();
    script(show(), 80, 1, "2");
    leave(Visitor.anonymous(people.base()), old, "1");
    pupil = new Pupil(asked.clerk.visitor(), pupil.course);
    assertThat(chosen()).isEqualTo("2");
    assertThat(pupil.visitor.get(asked.attempt + "/review").body()).contains("1問目には", "もう使えません");
  }

  @Test
  void anUntouchedPageLeavesNothing() {
    Map<String, List<String>> form = formOf(show());
    Visitor.anonymous(people.base()).postAll(asked.attempt + "/answers", form);
    assertThat(asked.unconfirmed()).isZero();
  }

  @Test
  void nothingIsGradedButWhatTheReviewShowed() {
    pupil.answerAll(asked.attempt, any -> true);
    String shown = pupil.visitor.get(asked.attempt + "/review").field("shown").orElseThrow();
    pupil.answer(asked.attempt, question, Pupil.wrong(question));
    Reply held = pupil.visitor.post(asked.attempt + "/submission", Map.of("shown", shown));
    assertThat(held.location().orElseThrow()).hasPath(asked.attempt + "/review");
    Reply review = pupil.visitor.following(held);
    assertThat(review.body()).contains("1問目の回答が変わったため");
    assertThat(Rows.count("attempt", "id = ? AND open = TRUE", asked.id())).isOne();
    Map<String, String> again = Map.of("shown", review.field("shown").orElseThrow());
    assertThat(pupil.visitor.post(asked.attempt + "/submission", again).location().orElseThrow())
        .hasPath(asked.attempt + "/result");
  }

  private Reply show() {
    return pupil.visitor.get(asked.attempt + "?q=1");
  }

  private Reply form(Reply page, String... choices) {
    return pupil.visitor.postAll(asked.attempt + "/answers", formOf(page, choices));
  }

  private void leave(Visitor by, Reply page, String... choices) {
    Map<String, List<String>> form = formOf(page, choices);
    form.put("page", List.of("70"));
    form.put("change", List.of("3"));
    assertThat(by.postAll(asked.attempt + "/answers", form).status()).isEqualTo(303);
  }

  private Map<String, List<String>> formOf(Reply page, String... choices) {
    Map<String, List<String>> form = new HashMap<>(Pupil.form(question, List.of(choices)));
    for (String field : List.of("page", "version", "shown", "rescue")) {
      form.put(field, List.of(page.field(field).orElseThrow()));
    }
    return form;
  }

  private Reply script(Reply page, long tab, int number, String choice) {
    return script(page, Map.of(), tab, number, choice);
  }

  private Reply script(Reply page, Map<String, String> other, long tab, int number, String choice) {
    String version = other.getOrDefault("version", page.field("version").orElseThrow());
    return pupil.autosave(
        asked.attempt,
        question,
        List.of(choice),
        "&page=%d&change=%d&version=%s&shown=%s"
            .formatted(tab, number, version, page.field("shown").orElseThrow()));
  }

  private String chosen() {
    return asked.chosenFor(question);
  }
}

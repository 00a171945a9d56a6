package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What is single stays single when many ask at once, and is whole or not at all. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OnceOnlyTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;

  private Pupil pupil(Someone someone) {
    return new Pupil(someone.visitor(), shelf.course("all-staff").orElseThrow());
  }

  @Test
  void fiftyStartsAtOnceMakeOneAttempt() throws Exception {
    Someone clerk = people.clerk();
    Pupil pupil = pupil(clerk).read();
    pupil.visitor.get(pupil.path());
    List<Reply> replies = atOnce(50, pupil.visitor, pupil.path() + "/attempts", "");
    assertThat(replies).allMatch(reply -> reply.status() == 303);
    assertThat(replies.stream().map(reply -> reply.location().orElseThrow().getPath()).distinct())
        .hasSize(1);
    assertThat(Rows.count("attempt", "person_id = ?", clerk.id())).isOne();
  }

  @Test
  void thirtySubmissionsAtOnceMakeOneCompletion() throws Exception {
    Someone clerk = people.clerk();
    Pupil pupil = pupil(clerk).read();
    String attempt = pupil.start();
    pupil.answerAll(attempt, question -> true);
    List<Reply> replies = atOnce(30, pupil.visitor, attempt + "/submission", "");
    assertThat(replies).allMatch(reply -> reply.status() == 303);
    assertThat(Rows.count("completion", "person_id = ?", clerk.id())).isOne();
    assertThat(entriesOf(attempt)).isOne();
  }

  @Test
  void twentyAcknowledgementsAtOnceMakeOne() throws Exception {
    Someone appointee = people.appointee();
    Pupil pupil =
        new Pupil(appointee.visitor(), shelf.course("fiscal-year-appointees").orElseThrow());
    pupil.pass();
    String page = pupil.path() + "/acknowledgement";
    String text = pupil.visitor.get(page).field("text").orElseThrow();
    List<Reply> replies = atOnce(20, pupil.visitor, page, "text=" + text);
    assertThat(replies).allMatch(reply -> reply.status() == 303);
    assertThat(Rows.count("acknowledgement", "person_id = ?", appointee.id())).isOne();
    assertThat(Rows.count("completion", "person_id = ?", appointee.id())).isOne();
  }

  /** In the place of whatever can go wrong between the grade and the record. */
  @Test
  void withoutTheRecordNothingIsGradedAndTheNextSubmissionIsTaken() {
    Someone clerk = people.clerk();
    Pupil pupil = pupil(clerk).read();
    String attempt = pupil.start();
    pupil.answerAll(attempt, question -> true);
    Rows.execute("RENAME TABLE completion TO away");
    try {
      assertThat(pupil.submit(attempt).status()).isEqualTo(500);
    } finally {
      Rows.execute("RENAME TABLE away TO completion");
    }
    assertThat(Rows.count("attempt", "person_id = ? AND open = TRUE", clerk.id())).isOne();
    assertThat(entriesOf(attempt)).isZero();
    assertThat(pupil.visitor.following(pupil.submit(attempt)).body()).contains("合格です");
    assertThat(Rows.count("completion", "person_id = ?", clerk.id())).isOne();
    assertThat(entriesOf(attempt)).isOne();
  }

  private static long entriesOf(String attempt) {
    String id = attempt.substring("/attempts/".length());
    return Rows.count("ledger_entry", "payload LIKE ?", "%" + id + "%");
  }

  /** The same form so many times, as by so many windows of one browser. */
  private static List<Reply> atOnce(int times, Visitor visitor, String path, String body)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    CountDownLatch together = new CountDownLatch(times);
    Map<String, String> headers =
        Map.of(
            "Content-Type", "application/x-www-form-urlencoded", "X-CSRF-TOKEN", visitor.token());
    List<Future<Reply>> sent = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Visitor one = visitor.withoutToken();
      sent.add(
          threads.submit(
              () -> {
                together.countDown();
                together.await();
                return one.request("POST", path, headers, body);
              }));
    }
    List<Reply> replies = new ArrayList<>();
    for (Future<Reply> reply : sent) {
      replies.add(reply.get());
    }
    threads.shutdown();
    return replies;
  }
}

package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** A head and a deputy enter the same people at one moment. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class EnteredOnceTest {
  private static final int CLERKS = 6;

  @Inject NewPeople people;
  @Inject EnteredTraining training;

  private String section = "";
  private final List<UUID> clerks = new ArrayList<>();
  private Visitor head;
  private Visitor deputy;

  @BeforeEach
  void aSectionWithTwoWhoEnter() {
    section = people.newSection("重複課");
    head = people.head(section).visitor();
    deputy =
        people
            .person(
                section, Position.DEPUTY, EmploymentType.REGULAR, Period.from(NewPeople.FIRST_DAY))
            .visitor();
    for (int i = 0; i < CLERKS; i++) {
      Someone clerk =
          people.inRosterOnly(
              people.freshNumber(),
              section,
              Position.MEMBER,
              EmploymentType.REGULAR,
              Period.from(NewPeople.FIRST_DAY));
      clerks.add(clerk.id());
    }
  }

  @Test
  void twoSessionsOfTheSameCourseMakeOneCompletionAndTheSecondIsTold() throws Exception {
    for (UUID clerk : clerks) {
      List<Reply> replies =
          atOnce(
              ticking(head, session(head, "2026-11-27"), clerk),
              ticking(deputy, session(deputy, "2026-11-30"), clerk));
      oneTakenOneTold(replies, clerk);
    }
  }

  @Test
  void oneSessionEnteredTwiceMakesOneCompletionAndTheSecondIsTold() throws Exception {
    String session = session(head, "2026-11-30");
    for (UUID clerk : clerks) {
      oneTakenOneTold(
          atOnce(ticking(head, session, clerk), ticking(deputy, session, clerk)), clerk);
    }
  }

  private static void oneTakenOneTold(List<Reply> replies, UUID clerk) {
    assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 400);
    assertThat(replies)
        .filteredOn(reply -> reply.status() == 400)
        .allSatisfy(
            told ->
                assertThat(told.body())
                    .contains("この研修の修了は、すでに記録されています（集合研修、入力: 重複課 係員 試験 ")
                    .doesNotContain("記録しました。"));
    assertThat(Rows.count("completion", "person_id = ?", clerk)).isOne();
    assertThat(Rows.count("ledger_entry", "payload LIKE ?", "%" + clerk + "%")).isOne();
    assertThat(Rows.count("attendance", "person_id = ?", clerk)).isOne();
  }

  private static Callable<Reply> ticking(Visitor visitor, String session, UUID clerk) {
    visitor.get(session);
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put("person", List.of(clerk.toString()));
    form.put("present", List.of(clerk.toString()));
    form.put("correct", List.of("9"));
    form.put("paper", List.of(""));
    return () -> visitor.postAll(session + "/attendance", form);
  }

  private String session(Visitor visitor, String day) {
    Map<String, String> draft = training.draft(section, "all-staff");
    draft.put("held", day);
    return training.made(visitor, draft);
  }

  private static List<Reply> atOnce(Callable<Reply> one, Callable<Reply> other) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CountDownLatch together = new CountDownLatch(2);
    try {
      List<Future<Reply>> sent = new ArrayList<>();
      for (Callable<Reply> work : List.of(one, other)) {
        sent.add(
            threads.submit(
                () -> {
                  together.countDown();
                  together.await();
                  return work.call();
                }));
      }
      List<Reply> replies = new ArrayList<>();
      for (Future<Reply> reply : sent) {
        replies.add(reply.get());
      }
      return replies;
    } finally {
      threads.shutdownNow();
    }
  }
}

package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Whose answers are taken without a session, and how many. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RescueTokensTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;
  @Inject SettableClock clock;
  @Inject Callers callers;

  private AskedQuestion left;

  @BeforeEach
  void opensAQuestion() {
    left = AskedQuestion.of(people, shelf);
  }

  @Test
  void whileAnAccountThatIsNobodysTodayIsSignedInNothingIsKept() {
    Visitor nobody = callers.stranger();
    Reply page = nobody.get("/my-training");
    assertThat(page.status()).isEqualTo(403);
    assertThat(left.send(nobody, left.token, Pupil.right(left.question)).status()).isEqualTo(403);
    assertThat(left.send(nobody.withoutToken(), left.token, Pupil.right(left.question)).status())
        .isEqualTo(403);
    assertThat(left.unconfirmed()).isZero();
  }

  @Test
  void whileAnotherPersonIsSignedInNothingIsKept() {
    Visitor another = people.clerk().visitor();
    another.get("/my-training");
    assertThat(left.send(another.withoutToken(), left.token, Pupil.right(left.question)).status())
        .isEqualTo(403);
    assertThat(left.unconfirmed()).isZero();
  }

  @Test
  void aForgedForeignOrExpiredTokenDoesNothing() {
    Visitor anybody = Visitor.anonymous(people.base());
    String[] parts = left.token.split("\\.");
    assertThat(parts).hasSize(4);
    String person = parts[0];
    String session = parts[1];
    String expiry = parts[2];
    String seal = parts[3];
    String other = UUID.randomUUID().toString();
    for (String forged :
        List.of(
            "",
            "x",
            "a.b.c",
            String.join(".", other, session, expiry, seal),
            String.join(".", person, other, expiry, seal),
            String.join(".", person, expiry, seal),
            String.join(".", person, session, "" + (Long.parseLong(expiry) + 1), seal),
            String.join(".", person, session, expiry, seal.substring(1) + "A"),
            String.join(".", person, session, expiry, ""))) {
      assertThat(left.send(anybody, forged, List.of("1")).status()).as(forged).isEqualTo(403);
    }
    Question asked = left.question;
    left.open(2);
    assertThat(
            left.send(
                    anybody, left.token.replace(left.token, String.join(".", parts)), List.of("1"))
                .status())
        .as("the token of question %s", asked.id())
        .isEqualTo(403);
    try (SettableClock.Moved later = clock.forward(Duration.ofHours(13))) {
      assertThat(left.send(anybody, left.token, List.of("1")).status()).isEqualTo(403);
    }
    assertThat(left.unconfirmed()).isZero();
  }

  @Test
  void moreThanFiftyInASecondAreToldToWaitAndWhoIsSignedInIsNot() {
    Visitor stranger = Visitor.anonymous(people.base());
    Pupil signedIn = new Pupil(people.clerk().visitor(), left.pupil.course).read();
    String own = signedIn.start();
    Question asked = signedIn.question(signedIn.visitor.get(own + "?q=1"));
    try (SettableClock.Moved still = clock.held();
        SettableClock.Moved fresh = clock.forward(Duration.ofSeconds(1))) {
      for (int i = 0; i < 50; i++) {
        assertThat(left.send(stranger, left.token, Pupil.right(left.question)).status())
            .isEqualTo(303);
      }
      Reply told = left.send(stranger, left.token, Pupil.right(left.question));
      assertThat(told.status()).isEqualTo(429);
      assertThat(told.header("Retry-After")).hasValue("1");
      assertThat(told.body()).contains("ただいま混み合っています");
      assertThat(signedIn.autosave(own, asked, Pupil.right(asked)).status()).isEqualTo(200);
      try (SettableClock.Moved next = clock.forward(Duration.ofSeconds(1))) {
        assertThat(left.send(stranger, left.token, Pupil.right(left.question)).status())
            .isEqualTo(303);
      }
    }
    left.keptAndAppliedAtTheNextLogin(Pupil.right(left.question));
  }

  @Test
  void whatHasNoTokenOfOursUsesUpNothing() {
    Visitor stranger = Visitor.anonymous(people.base());
    stranger.get("/shared-pc");
    try (SettableClock.Moved still = clock.held();
        SettableClock.Moved fresh = clock.forward(Duration.ofSeconds(1))) {
      for (int i = 0; i < 51; i++) {
        assertThat(left.send(stranger, "a.b.c", List.of("1")).status()).isEqualTo(303);
      }
      assertThat(left.send(stranger, left.token, Pupil.right(left.question)).status())
          .isEqualTo(303);
    }
    left.keptAndAppliedAtTheNextLogin(Pupil.right(left.question));
  }
}

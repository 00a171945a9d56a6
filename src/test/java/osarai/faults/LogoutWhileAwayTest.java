package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.DemoPeople;
import osarai.demo.Town;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Stack;
import osarai.running.Visitor;

/** The identity provider ends a session, and says so once, while the database is away. */
@Tag("running")
class LogoutWhileAwayTest {
  private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(30);

  @Test
  void aLogoutThatWasToldMeanwhileIsWrittenWhenTheDatabaseIsBack() throws Exception {
    Town town = Packaged.running();
    Stack.shared().identityProvider().allowRedirectsOf(town.application().url());
    List<String> others = sessions();
    Visitor visitor = Visitor.loggedInAnew(town.application().url(), "inoue", DemoPeople.PASSWORD);
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    String session = theOneBesides(others);
    town.database().killHard();
    Stack.shared().identityProvider().logoutUser("inoue");
    town.database().start();
    long back = System.nanoTime();
    while (!isEnded(session)) {
      assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(WRITTEN_WITHIN);
      Thread.sleep(100);
    }
    assertThat(visitor.get("/my-training").location().orElseThrow()).hasPath("/session-ended");
  }

  /** By the id: the account has sessions of other tests, each of which is told by itself. */
  private static String theOneBesides(List<String> others) {
    List<String> fresh = new ArrayList<>(sessions());
    fresh.removeAll(others);
    assertThat(fresh).hasSize(1);
    return fresh.get(0);
  }

  private static List<String> sessions() {
    return PackagedRows.column("SELECT id FROM web_session");
  }

  private static boolean isEnded(String session) {
    return PackagedRows.count("web_session", "id = ? AND revoked_reason = 'back-channel'", session)
        == 1;
  }
}

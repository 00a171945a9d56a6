package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.web.MunicipalityConfig;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SecurityTextTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T15:30:00Z"), JapanClock.ZONE);

  @Inject NewPeople people;

  private record Town(Optional<URI> securityContact) implements MunicipalityConfig {
    @Override
    public String name() {
      return "";
    }

    @Override
    public String office() {
      return "";
    }

    @Override
    public String contact() {
      return "";
    }

    @Override
    public Optional<String> notice() {
      return Optional.empty();
    }
  }

  private static SecurityText of(Optional<URI> contact) {
    return new SecurityText(new Town(contact), CLOCK);
  }

  @Test
  void isReadByWhoeverAsks() {
    Reply reply = Visitor.anonymous(people.base()).get("/.well-known/security.txt");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type").orElse("")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(reply.body()).startsWith("Contact: mailto:dx@tsubakino.example\nExpires: ");
  }

  @Test
  void saysWhomToTellAndForHowLongThatHolds() {
    assertThat(of(Optional.of(URI.create("mailto:dx@town.example"))).text())
        .isEqualTo(
            """
            Contact: mailto:dx@town.example
            Expires: 2027-05-29T15:00:00Z
            Preferred-Languages: ja, en
            """);
  }

  @Test
  void isNotThereWhereNobodyIsNamed() {
    SecurityText nobody = of(Optional.empty());
    assertThatThrownBy(nobody::text).isInstanceOf(NotFoundException.class);
  }
}

package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
  private static final Set<String> OURS = AllowedHosts.names(List.of("osarai.town.lg.jp"));

  @Test
  void aNameMayBeWrittenAsTheAddressItStandsIn() {
    assertThat(
            AllowedHosts.names(
                List.of("https://Osarai.town.lg.jp:8443/", " osarai ", "", "192.0.2.7")))
        .containsExactlyInAnyOrder("osarai.town.lg.jp", "osarai", "192.0.2.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"osarai/x", "https://", "https:///x"})
  void whatIsNoNameEndsTheStart(String host) {
    assertThatThrownBy(() -> AllowedHosts.names(List.of(host)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNameDecidesAndNotThePort() {
    assertThat(AllowedHosts.isOurs(HostAndPort.create("OSARAI.town.lg.jp", 443), OURS)).isTrue();
    assertThat(AllowedHosts.isOurs(HostAndPort.create("osarai.town.lg.jp", -1), OURS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "osarai.town.lg.jp.evil.example",
        "evil-osarai.town.lg.jp",
        "town.lg.jp",
        "osarai.town.lg.jp."
      })
  void anyOtherIsNotOurs(String host) {
    assertThat(AllowedHosts.isOurs(HostAndPort.create(host, 443), OURS)).isFalse();
  }

  @Test
  void aRequestWithoutANameIsNotOurs() {
    assertThat(AllowedHosts.isOurs(null, OURS)).isFalse();
  }
}

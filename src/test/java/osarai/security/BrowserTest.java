package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EDGE | WINDOWS | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like"
            + " Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
        "CHROME | WINDOWS | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML,"
            + " like Gecko) Chrome/142.0.0.0 Safari/537.36",
        "FIREFOX | LINUX | Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0",
        "SAFARI | MAC | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
        "SAFARI | IPHONE | Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)"
            + " AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
        "CHROME | IPAD | Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
            + " like Gecko) CriOS/142.0.0.0 Mobile/15E148 Safari/604.1",
        "CHROME | ANDROID | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like"
            + " Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
        "EDGE | ANDROID | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0.0.0",
        "CHROME | CHROMEBOOK | Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML,"
            + " like Gecko) Chrome/142.0.0.0 Safari/537.36",
        "OTHER | OTHER | curl/8.14",
        "OTHER | OTHER | <script>alert(1)</script>"
      })
  void isKnownByWhatItSaysOfItself(
      Browser.Program program, Browser.Device device, String userAgent) {
    assertThat(Browser.of(userAgent)).isEqualTo(new Browser(program, device));
  }

  @Test
  void oneThatSaysNothingIsNotKnown() {
    assertThat(Browser.of(null))
        .isEqualTo(new Browser(Browser.Program.OTHER, Browser.Device.OTHER));
  }
}

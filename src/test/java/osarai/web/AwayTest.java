package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class AwayTest {
  @Test
  void theProviderIsAwayWhenItIsNotReachedOrHasAFaultOfItsOwn() {
    for (Throwable cause :
        new Throwable[] {
          new TimeoutException(),
          new ConnectException("Connection refused"),
          new IOException("closed"),
          new VertxException("Connection was closed"),
          new NullPointerException("The supplier returned `null`"), // a timeout, by Quarkus 3.33
          new AuthenticationFailedException(new ConnectException("no keys")),
          new OIDCException("Error status:502"),
          new OIDCException("<html>Bad Gateway</html>"),
          new OIDCException("{\"error\":\"unknown_error\"}"),
          new IllegalStateException(new ConnectException())
        }) {
      assertThat(Away.isProvider(new AuthenticationCompletionException(cause)))
          .as(cause.toString())
          .isTrue();
    }
  }

  @Test
  void aCodeThatWasUsedOrABadTokenIsNotTheProvidersFault() {
    assertThat(
            Away.isProvider(
                new AuthenticationCompletionException(
                    new OIDCException("{\"error\":\"invalid_grant\"}"))))
        .isFalse();
    assertThat(Away.isProvider(new AuthenticationCompletionException("state"))).isFalse();
    assertThat(Away.isProvider(new AuthenticationCompletionException(new JoseException("state"))))
        .isFalse();
    assertThat(
            Away.isProvider(
                new AuthenticationCompletionException(
                    "ID token verification has failed",
                    new AuthenticationFailedException(new JoseException("signature")))))
        .isFalse();
  }
}

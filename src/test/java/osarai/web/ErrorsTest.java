package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.calendar.FiscalYear;
import osarai.forms.BadInput;

/** Whose fault it is: 400 for who asked, 500 and a line in the log for us. */
class ErrorsTest {
  private static final RoutingContext REQUEST =
      answering(
          RoutingContext.class, name -> name.equals("normalizedPath") ? "/api/v1/anything" : null);
  private static final Errors ERRORS =
      new Errors(
          answering(WebMessages.class, name -> ""),
          answering(MunicipalityConfig.class, name -> ""),
          new ErrorAnswers(answering(WebMessages.class, name -> ""), null),
          null,
          new osarai.storage.RefusedWrites(java.time.Clock.systemUTC()),
          null);

  private interface Answer {
    Object to(String method);
  }

  private static <T> T answering(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName())));
  }

  static Stream<ThrowingCallable> faultsOfOurs() {
    return Stream.of(
        () -> new FiscalYear(1),
        () -> UUID.fromString("x"),
        () -> Integer.parseInt("x"),
        () -> UriBuilder.fromUri("/a/{b}").build(),
        () -> Enum.valueOf(CostlyWork.Task.class, "x"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfOurs")
  void anArgumentThatWeGaveWronglyIsOurFault(ThrowingCallable fault) {
    assertThat(ERRORS.unexpected(thrown(fault), REQUEST).getStatus()).isEqualTo(500);
  }

  static Stream<ThrowingCallable> requestsThatCannotBeDecoded() {
    return Stream.of(
        () -> QueryStringDecoder.decodeComponent("%zz"),
        () -> new QueryStringDecoder("/people?q=%zz").parameters(),
        () -> MediaTypeHeaderDelegate.parse(""));
  }

  @ParameterizedTest
  @MethodSource("requestsThatCannotBeDecoded")
  void aRequestThatCannotBeDecodedIsTheFaultOfWhoAsked(ThrowingCallable reading) {
    assertThat(ERRORS.unexpected(thrown(reading), REQUEST).getStatus()).isEqualTo(400);
  }

  @Test
  void whatNoPageSendsIsTheFaultOfWhoAsked() {
    assertThat(ERRORS.bad(new BadInput("not a choice"), REQUEST).getStatus()).isEqualTo(400);
  }

  private static IllegalArgumentException thrown(ThrowingCallable code) {
    return catchThrowableOfType(IllegalArgumentException.class, code);
  }
}

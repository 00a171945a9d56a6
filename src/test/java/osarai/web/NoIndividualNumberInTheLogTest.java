package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;
import osarai.forms.IndividualNumber;

class NoIndividualNumberInTheLogTest {
  /** Digits that the check digit of a 個人番号 fits; nobody's. */
  private static final String NUMBER =
      IntStream.range(0, 10)
          .mapToObj(digit -> "1234 5678 901" + digit)
          .filter(IndividualNumber::isIn)
          .findAny()
          .orElseThrow();

  private final NoIndividualNumberInTheLog filter = new NoIndividualNumberInTheLog();

  private ExtLogRecord written(String format, Object parameter, Throwable thrown) {
    ExtLogRecord line =
        new ExtLogRecord(Level.ERROR, format, ExtLogRecord.FormatStyle.PRINTF, "any");
    line.setParameters(new Object[] {parameter});
    line.setThrown(thrown);
    assertThat(filter.isLoggable(line)).as("a line is never lost").isTrue();
    return line;
  }

  @Test
  void aNumberInTheMessageOrAParameterIsNotWritten() {
    assertThat(written("refused %s", NUMBER, null).getFormattedMessage())
        .isEqualTo("not-kept-individual-number");
    LogRecord plain = new LogRecord(Level.INFO, "no such page /handlers/" + NUMBER);
    filter.isLoggable(plain);
    assertThat(plain.getMessage()).isEqualTo("not-kept-individual-number");
  }

  @Test
  void ofAFailureThatQuotesOneKindAndPlaceStay() {
    Exception cause = new IllegalArgumentException("bad " + NUMBER);
    Throwable kept = written("reference=%s", "ab", new IllegalStateException(cause)).getThrown();
    assertThat(kept).hasMessageContaining("java.lang.IllegalStateException");
    assertThat(kept.getCause()).hasMessageContaining("java.lang.IllegalArgumentException");
    assertThat(kept.getCause().getStackTrace()).isEqualTo(cause.getStackTrace());
    assertThat(kept.toString() + kept.getCause()).doesNotContain(NUMBER);
  }

  /** It was followed until the stack ended, and the line was lost. */
  @Test
  void causesInACircleAreWrittenOnce() {
    Exception outer = new IllegalStateException("bad " + NUMBER);
    Exception inner = new IllegalArgumentException("inner", outer);
    outer.initCause(inner);
    Throwable kept = written("reference=%s", "ab", outer).getThrown();
    assertThat(kept).hasMessageContaining("IllegalStateException");
    assertThat(kept.getCause()).hasMessageContaining("IllegalArgumentException").hasNoCause();
    assertThat(Unavailable.is(outer)).isFalse();
  }

  @Test
  void allElseStaysAsItIs() {
    Exception failure = new IllegalStateException("database away");
    String id = new UUID(0x1111_1111_1111_4111L, 0x8111_111111111111L).toString();
    ExtLogRecord line = written("reference=%s", id, failure);
    assertThat(line.getFormattedMessage()).isEqualTo("reference=" + id);
    assertThat(line.getThrown()).isSameAs(failure);
  }
}

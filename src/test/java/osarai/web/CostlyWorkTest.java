package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostlyWorkTest {
  private static final CostlyWork.Limits LIMITS =
      new CostlyWork.Limits() {
        @Override
        public int search() {
          return 5;
        }

        @Override
        public int export() {
          return 2;
        }

        @Override
        public int imports() {
          return 1;
        }

        @Override
        public int attempt() {
          return 1;
        }
      };

  @Test
  void eachPersonHasSoManyOfEachKindInAMinute() {
    CostlyWork work = new CostlyWork(LIMITS, fixed("2026-12-01T01:00:00Z"));
    work.begin("sato", CostlyWork.Task.EXPORT);
    work.begin("sato", CostlyWork.Task.EXPORT);
    assertThatThrownBy(() -> work.begin("sato", CostlyWork.Task.EXPORT))
        .isInstanceOf(TooManyRequests.class);
    assertThatCode(() -> work.begin("sato", CostlyWork.Task.SEARCH)).doesNotThrowAnyException();
    assertThatCode(() -> work.begin("ito", CostlyWork.Task.EXPORT)).doesNotThrowAnyException();
  }

  @Test
  void notOneMoreWhoeverComesAtOnce() {
    CostlyWork work = new CostlyWork(LIMITS, fixed("2026-12-01T01:00:00Z"));
    AtomicInteger begun = new AtomicInteger();
    IntStream.range(0, 500)
        .parallel()
        .forEach(
            i -> {
              try {
                work.begin("sato", CostlyWork.Task.SEARCH);
                begun.incrementAndGet();
              } catch (TooManyRequests e) {
                assertThat(e.isOfOnePerson()).isTrue();
              }
            });
    assertThat(begun).hasValue(5);
  }

  private static Clock fixed(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }
}

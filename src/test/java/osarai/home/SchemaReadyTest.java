package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which state of a migration makes a node not ready. */
class SchemaReadyTest {
  private static MigrationInfo migration(@Nullable String script, MigrationState state) {
    return (MigrationInfo)
        Proxy.newProxyInstance(
            MigrationInfo.class.getClassLoader(),
            new Class<?>[] {MigrationInfo.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getScript" -> script;
                  case "getState" -> state;
                  case "getDescription" -> "people adds a column";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static SchemaReady ready(AtomicReference<MigrationInfo> only) {
    MigrationInfoService all =
        (MigrationInfoService)
            Proxy.newProxyInstance(
                MigrationInfoService.class.getClassLoader(),
                new Class<?>[] {MigrationInfoService.class},
                (proxy, method, arguments) -> new MigrationInfo[] {only.get()});
    return new SchemaReady(
        new Flyway(Flyway.configure()) {
          @Override
          public MigrationInfoService info() {
            return all;
          }
        });
  }

  private static HealthCheckResponse asked(@Nullable String script, MigrationState state) {
    return ready(new AtomicReference<>(migration(script, state))).call();
  }

  @ParameterizedTest
  @CsvSource({
    "SUCCESS, UP",
    "OUT_OF_ORDER, UP",
    "PENDING, DOWN",
    "FAILED, DOWN",
    "OUTDATED, DOWN",
  })
  void whatThisNodeShipsMustBeApplied(MigrationState state, Status status) {
    assertThat(asked("V1.sql", state).getStatus()).isEqualTo(status);
  }

  /** A node of before goes on while the next version is brought in. */
  @Test
  void whatANewerNodeHasAppliedIsAllowedUnlessItFailed() {
    assertThat(asked(null, MigrationState.FUTURE_SUCCESS).getStatus()).isEqualTo(Status.UP);
    assertThat(asked(null, MigrationState.MISSING_SUCCESS).getStatus()).isEqualTo(Status.UP);
    assertThat(asked(null, MigrationState.FUTURE_FAILED).getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void itNamesWhatIsWantingAndWhatToDo() {
    assertThat(asked("V1.sql", MigrationState.PENDING).getData().orElseThrow())
        .containsOnly(java.util.Map.entry("people adds a column: Pending", "run 'migrate'"));
  }

  @Test
  void onceAllIsThereItIsNotAskedAgain() {
    AtomicReference<MigrationInfo> only =
        new AtomicReference<>(migration("V1.sql", MigrationState.PENDING));
    SchemaReady ready = ready(only);
    assertThat(ready.call().getStatus()).isEqualTo(Status.DOWN);
    only.set(migration("V1.sql", MigrationState.SUCCESS));
    assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    only.set(migration("V1.sql", MigrationState.PENDING));
    assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
  }
}

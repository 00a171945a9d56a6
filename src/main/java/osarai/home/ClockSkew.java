package osarai.home;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import osarai.storage.ServingNode;

/**
 * How far this node's clock is from the database's, which all nodes share; measured at the start,
 * every minute, and whenever somebody asks whether the node is ready.
 */
@Readiness
@ApplicationScoped
class ClockSkew implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(ClockSkew.class);

  private final DataSource database;
  private final Clock clock;
  private final ClockConfig config;
  private final ServingNode node;
  private volatile Duration skew = Duration.ZERO;

  ClockSkew(DataSource database, Clock clock, ClockConfig config, ServingNode node) {
    this.database = database;
    this.clock = clock;
    this.config = config;
    this.node = node;
  }

  void start(@Observes StartupEvent event) throws SQLException {
    if (node.serves()) {
      warn();
    }
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void warn() throws SQLException {
    if (exceeds(measured(), config.warnBeyond())) {
      LOG.warnf(
          "this node's clock is %d seconds off the database's; synchronise both hosts",
          skew.toSeconds());
    }
  }

  /** Seconds by which the clock is ahead (or, below 0, behind), where that is worth a word. */
  long secondsOff() {
    return exceeds(skew, config.warnBeyond()) ? skew.toSeconds() : 0;
  }

  /** As it was measured last, however small. */
  double seconds() {
    return skew.toMillis() / 1000.0;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      return HealthCheckResponse.named("clock")
          .status(!exceeds(measured(), config.readyWithin()))
          .withData("seconds-off-the-database", skew.toSeconds())
          .build();
    } catch (SQLException away) {
      return HealthCheckResponse.down("clock"); // the check of the database says why
    }
  }

  private Duration measured() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("SELECT UTC_TIMESTAMP(6)")) {
      Instant before = clock.instant();
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        skew = skew(before, rows.getObject(1, LocalDateTime.class), clock.instant());
      }
    }
    return skew;
  }

  /** The database looked at its clock at some time between. */
  static Duration skew(Instant before, LocalDateTime database, Instant after) {
    Instant its = database.toInstant(ZoneOffset.UTC);
    if (its.isBefore(before)) {
      return Duration.between(its, before);
    }
    return its.isAfter(after) ? Duration.between(its, after) : Duration.ZERO;
  }

  static boolean exceeds(Duration skew, Duration bound) {
    return skew.abs().compareTo(bound) > 0;
  }
}

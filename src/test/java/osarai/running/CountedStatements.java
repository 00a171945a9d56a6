package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * How many statements one request needs, counted by the database on the connections that serve it,
 * whatever others do meanwhile.
 */
@Singleton
public class CountedStatements implements AgroalPoolInterceptor {
  private static final String MARK = "X-Counted-By-Test";
  private static final long PATIENCE = 10_000;

  /** Each request may renew once a minute when its login was last seen. */
  private static final String JUST_SEEN =
      "UPDATE web_session SET last_seen_at = '%s' WHERE revoked_at IS NULL";

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  /** Reads and writes; SHOW itself is none of them. */
  private static final String COUNTERS =
      "SHOW SESSION STATUS WHERE variable_name IN"
          + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

  private static final String ROWS = "SHOW SESSION STATUS LIKE 'Rows_sent'";

  /** The database's numbers of the connections that serve the request, and their counts before. */
  private final Map<Long, Counted> serving = new HashMap<>();

  private final Clock clock;

  private Counted counted = new Counted(0, 0);

  CountedStatements(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a request needed.
   *
   * @param rows that the database handed over, with the same few of the counting itself each time
   */
  public record Counted(long statements, long rows) {
    Counted plus(Counted other) {
      return new Counted(statements + other.statements, rows + other.rows);
    }

    Counted minus(Counted other) {
      return new Counted(statements - other.statements, rows - other.rows);
    }
  }

  /** Of a request for a page that is shown; one at a time. */
  public int of(Visitor visitor, String page) {
    return (int) all(visitor, page).statements();
  }

  /** Statements and rows of the same. */
  public Counted all(Visitor visitor, String page) {
    Rows.execute(JUST_SEEN.formatted(UTC.format(clock.instant())));
    Counted before = counted();
    Reply reply = visitor.request("GET", page, Map.of(MARK, "yes"), "");
    assertThat(reply.status()).as(page).isEqualTo(200);
    return counted().minus(before);
  }

  /** A connection may be given back only after the answer was sent. */
  private Counted counted() {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    synchronized (serving) {
      while (!serving.isEmpty()) {
        assertThat(System.nanoTime()).as("a connection is kept").isLessThan(end);
        try {
          serving.wait(PATIENCE);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }
      return counted;
    }
  }

  void mark(@Observes Filters filters) {
    filters.register(
        request -> {
          if (request.request().getHeader(MARK) != null) {
            ContextLocals.put(MARK, MARK);
          }
          request.next();
        },
        10_000); // before anybody is logged in
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    if (VertxContext.isOnDuplicatedContext() && ContextLocals.get(MARK).isPresent()) {
      Counted before = counters(connection);
      synchronized (serving) {
        serving.put(number(connection), before);
      }
    }
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    long number = number(connection);
    synchronized (serving) {
      if (!serving.containsKey(number)) {
        return;
      }
    }
    Counted after = counters(connection);
    synchronized (serving) {
      counted = counted.plus(after.minus(serving.remove(number)));
      serving.notifyAll();
    }
  }

  /** The pool may hand over the same connection in another wrapping. */
  private static long number(Connection connection) {
    try {
      return connection.unwrap(org.mariadb.jdbc.Connection.class).getThreadId();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Counted counters(Connection connection) {
    return new Counted(sum(connection, COUNTERS), sum(connection, ROWS));
  }

  private static long sum(Connection connection, String counters) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(counters)) {
      long sum = 0;
      while (rows.next()) {
        sum += rows.getLong(2);
      }
      return sum;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

package osarai.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Our database as the account that owns it, which {@code migrate} uses too. */
@ApplicationScoped
class OwnerDatabase {
  private final Flyway flyway;
  private final String url;
  private final String username;
  private final Optional<String> password;

  OwnerDatabase(
      Flyway flyway,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.flyway.username") String username,
      @ConfigProperty(name = "quarkus.flyway.password") Optional<String> password) {
    this.flyway = flyway;
    this.url = url;
    this.username = username;
    this.password = password;
  }

  Connection connect() throws SQLException {
    DataSource source = flyway.getConfiguration().getDataSource();
    Connection connection = source.getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute("SET time_zone = '+00:00'"); // instants are kept in UTC
    }
    return connection;
  }

  Source source() {
    return new Source(url, username, password.orElse(""));
  }
}

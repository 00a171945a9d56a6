package osarai.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.Driver;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.SslMode;

/** A database to dump, and the account that may. */
record Source(String url, String username, String password) {

  String database() throws SQLException {
    String name = Configuration.parse(url).database();
    if (name == null) {
      throw new SQLException("no database in " + url);
    }
    return name;
  }

  /** Whether its server keeps a binary log, from which what came after a dump can be had again. */
  boolean keepsLog() throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", username);
    account.setProperty("password", password);
    try (Connection connection = new Driver().connect(url, account);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT @@log_bin")) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  /**
   * What MariaDB's programs read from a file of options: nothing of it stands in the list of
   * processes. TLS is what the URL says, as the driver understands it.
   */
  List<String> options() throws SQLException {
    Configuration parsed = Configuration.parse(url);
    HostAddress address = parsed.addresses().get(0);
    String authority = parsed.serverSslCert();
    return List.of(
        "[client]",
        "protocol=tcp",
        "host=" + quoted(address.host),
        "port=" + address.port,
        "user=" + quoted(username),
        "password=" + quoted(password),
        tls(parsed.sslMode()),
        authority == null ? "" : "ssl-ca=" + quoted(authority));
  }

  private static String tls(SslMode mode) {
    return switch (mode) {
      case DISABLE -> "skip-ssl";
      case TRUST -> "ssl\ndisable-ssl-verify-server-cert";
      default -> "ssl-verify-server-cert"; // whatever a later driver adds is no less strict
    };
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

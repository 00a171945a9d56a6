package osarai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/** A real MariaDB with the database and the accounts of docker/mariadb-init, but without TLS. */
public final class Database {
  public static final String OWNER = "osarai_owner";
  public static final String APP = "osarai_app";
  public static final String DISPOSAL = "osarai_disposal";

  private final Place place;
  private final int port;
  private final Secrets secrets;
  private final Program program;

  Database(Place place, int port, Secrets secrets) {
    this.place = place;
    this.port = port;
    this.secrets = secrets;
    this.program = new Program(place, "mariadb");
  }

  /**
   * Starts it with the data of its folder, which are made when absent.
   *
   * @param more options beside the usual ones, such as {@code --read-only}
   */
  public void start(String... more) {
    Path folder = place.below("mariadb");
    DatabaseFiles files = DatabaseFiles.in(place.build(), folder);
    program.start(
        folder,
        Map.of("LD_LIBRARY_PATH", files.base().resolve("libs").toString()),
        command(files, more));
    Waiting.until(this::answers, program, "データベース", Duration.ofSeconds(90));
  }

  private List<String> command(DatabaseFiles files, String... more) {
    List<String> command = new ArrayList<>();
    command.add(files.server().toString());
    command.add("--no-defaults"); // must be the first
    command.add("--basedir=" + files.base());
    command.add("--datadir=" + files.data());
    command.add("--tmpdir=" + place.below("mariadb/tmp"));
    command.add("--socket=mariadb.sock"); // below the data; a full path may be too long for it
    command.add("--pid-file=mariadb.pid");
    command.add("--port=" + port);
    command.add("--bind-address=127.0.0.1");
    command.add("--init-file=" + accounts());
    command.add("--skip-ssl"); // making the key takes 14 to 25 seconds
    command.add("--skip-name-resolve");
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_bin");
    command.add("--default-time-zone=+09:00");
    command.add("--innodb-flush-log-at-trx-commit=1");
    command.add("--max-allowed-packet=64M"); // a roster file and its preview are one value each
    command.add("--innodb-buffer-pool-size=64M");
    command.add("--innodb-log-file-size=16M");
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.addAll(List.of(more));
    return command;
  }

  /** Read at every start, before the first connection; one statement a line. */
  private Path accounts() {
    List<String> lines = new ArrayList<>();
    lines.add("CREATE DATABASE IF NOT EXISTS osarai CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;");
    lines.add("DELETE FROM mysql.global_priv WHERE User = '';");
    lines.add("FLUSH PRIVILEGES;");
    lines.addAll(account(OWNER, secrets.owner()));
    lines.addAll(account(APP, secrets.app()));
    lines.addAll(account(DISPOSAL, secrets.disposal()));
    lines.add("GRANT ALL PRIVILEGES ON osarai.* TO '" + OWNER + "'@'%' WITH GRANT OPTION;");
    try {
      Path file = place.folder().resolve("mariadb/accounts.sql");
      Files.write(file, lines);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> account(String name, String password) {
    String who = "'%s'@'%%' IDENTIFIED BY '%s';".formatted(name, password);
    return List.of("CREATE USER IF NOT EXISTS " + who, "ALTER USER " + who);
  }

  private boolean answers() throws IOException {
    try (Connection connection = connect(OWNER, secrets.owner())) {
      return connection.isValid(2);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  public Connection connectAsOwner() throws SQLException {
    return connect(OWNER, secrets.owner());
  }

  public Connection connectAsApp() throws SQLException {
    return connect(APP, secrets.app());
  }

  public Connection connectAsDisposal() throws SQLException {
    return connect(DISPOSAL, secrets.disposal());
  }

  private Connection connect(String user, String password) throws SQLException {
    Properties account = new Properties();
    account.put("user", user);
    account.put("password", password);
    Connection connection = new Driver().connect(url() + "?connectTimeout=2000", account);
    if (connection == null) {
      throw new SQLException("Not a URL of MariaDB: " + url());
    }
    return connection;
  }

  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/osarai";
  }

  public int port() {
    return port;
  }

  public boolean isAlive() {
    return program.isAlive();
  }

  public void stop() {
    program.stop(Duration.ofSeconds(20));
  }

  /** As if the power failed. What was committed must be there after the next start. */
  public void killHard() {
    program.kill();
  }

  /** It hangs: connections stay open, nothing answers. */
  public void suspend() {
    program.suspend();
  }

  public void resume() {
    program.resume();
  }
}

package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** A running node goes on writing lists while a newer one's migration changes their table. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AlteredTableTest {
  @Inject AgroalDataSource pool;

  @BeforeEach
  void make() {
    Rows.execute("CREATE TABLE altered_table (id INT PRIMARY KEY, word VARCHAR(20))");
    Rows.execute("GRANT SELECT, INSERT ON altered_table TO 'osarai_app'@'%'");
  }

  @AfterEach
  void drop() {
    Rows.execute("REVOKE SELECT, INSERT ON altered_table FROM 'osarai_app'@'%'");
    Rows.execute("DROP TABLE altered_table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE altered_table ADD COLUMN more INT",
        "ALTER TABLE altered_table ADD INDEX of_word (word)",
        "ALTER TABLE altered_table FORCE",
        "OPTIMIZE TABLE altered_table"
      })
  void aBatchPreparedBeforeIsWrittenAfter(String change) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      insert(connection, 0);
      Rows.execute(change);
      insert(connection, 100);
      insert(connection, 200);
    }
    assertThat(Rows.count("altered_table", "word = 'x'")).isEqualTo(300);
  }

  private static void insert(Connection connection, int from) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO altered_table (id, word) VALUES (?, ?)")) {
      for (int id = from; id < from + 100; id++) {
        insert.setInt(1, id);
        insert.setString(2, "x");
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}

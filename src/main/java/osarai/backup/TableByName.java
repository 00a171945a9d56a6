package osarai.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A table or view whose name is data, as the database itself lists it: the one place where a query
 * is put together, since a name cannot be a parameter.
 */
record TableByName(String name) {

  /** Of a table; a view may take long. */
  long rows(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + quoted())) {
      found.next();
      return found.getLong(1);
    }
  }

  /** Fails where it was not made from all its tables. */
  void read(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("SELECT 1 FROM " + quoted() + " LIMIT 1")) {
      found.next();
    }
  }

  String quoted() {
    return '`' + name.replace("`", "``") + '`';
  }
}

package osarai.home;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import osarai.people.Kana;
import osarai.people.PersonName;

/**
 * After each migration: what names are looked for by, where a row has none yet. Such rows were
 * written before there was the column, or by a node of the version before. The application itself
 * cannot do it: it may not change a row of a fact.
 */
public final class NamesToFind implements Callback {
  private static final int BATCH = 500;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    Connection connection = context.getConnection();
    try (Statement names = connection.createStatement();
        PreparedStatement folded =
            connection.prepareStatement(
                "UPDATE person_name SET search_folded = ? WHERE row_id = ?");
        ResultSet found =
            names.executeQuery(
                "SELECT row_id, name, kana, alphabet FROM person_name"
                    + " WHERE search_folded IS NULL")) {
      int waiting = 0;
      while (found.next()) {
        folded.setString(1, name(found).searched());
        folded.setString(2, found.getString("row_id"));
        folded.addBatch();
        if (++waiting % BATCH == 0) {
          folded.executeBatch();
        }
      }
      folded.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("names to find people by", e);
    }
  }

  private static PersonName name(ResultSet row) throws SQLException {
    return new PersonName(
        row.getString("name"), null, new Kana(row.getString("kana")), row.getString("alphabet"));
  }

  @Override
  public String getCallbackName() {
    return "names to find people by";
  }
}

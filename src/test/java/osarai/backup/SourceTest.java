package osarai.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @Test
  void theProgramIsToldWhatTheDriverIsTold() throws SQLException {
    Source source = new Source("jdbc:mariadb://db.example:3307/osarai?connectTimeout=3", "u", "p");
    assertThat(source.database()).isEqualTo("osarai");
    assertThat(source.options())
        .contains("[client]", "host=\"db.example\"", "port=3307", "user=\"u\"", "password=\"p\"");
  }

  /** Read back by MariaDB, the value is what it was. */
  @Test
  void aPasswordMayHoldWhatAnOptionFileReadsOtherwise() throws SQLException {
    Source source = new Source("jdbc:mariadb://db/osarai", "u", "a\"b\\c#d 'e");
    assertThat(source.options()).contains("password=\"a\\\"b\\\\c#d 'e\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'', skip-ssl",
    "?sslMode=trust, 'ssl\ndisable-ssl-verify-server-cert'",
    "?sslMode=verify-ca, ssl-verify-server-cert",
    "?sslMode=verify-full, ssl-verify-server-cert",
  })
  void tlsIsAsStrictAsTheApplications(String parameters, String option) throws SQLException {
    assertThat(new Source("jdbc:mariadb://db/osarai" + parameters, "u", "p").options())
        .contains(option);
  }

  @Test
  void theAuthorityIsTheSame() throws SQLException {
    Source source =
        new Source(
            "jdbc:mariadb://db/osarai?sslMode=verify-full&serverSslCert=/c/ca.pem", "u", "p");
    assertThat(source.options()).contains("ssl-ca=\"/c/ca.pem\"");
  }

  @Test
  void aUrlWithoutADatabaseIsRefused() {
    assertThatThrownBy(() -> new Source("jdbc:mariadb://db/", "u", "p").database())
        .isInstanceOf(SQLException.class);
  }
}

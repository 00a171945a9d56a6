package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.departments.DepartmentPages;
import osarai.hr.file.ImportPages;
import osarai.hr.file.RosterFileApi;
import osarai.hr.profile.SamplePages;
import osarai.trainings.TrainingImportPages;

class FileRoutesTest {
  private static final FileRoutes OURS =
      new FileRoutes(
          List.of(
              ImportPages.class,
              SamplePages.class,
              TrainingImportPages.class,
              RosterFileApi.class,
              DepartmentPages.class));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/imports",
        "/import-profiles/sample",
        "/training-imports",
        "/api/v1/roster-files"
      })
  void pagesThatSayThatTheyTakeFilesTakeThem(String path) {
    assertThat(OURS.takeFileAt(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/imports/", "/imports/x", "/departments", "/api/v1"})
  void noOtherAddressTakesThem(String path) {
    assertThat(OURS.takeFileAt(path)).isFalse();
  }

  @Path("without-slash/")
  static class Odd {
    @POST
    @Path("/below/")
    @TakesFile
    void take() {}

    @POST
    @Path("/beside")
    void talk() {}
  }

  @Test
  void slashesAreAsInTheAddressThatIsAskedFor() {
    FileRoutes odd = new FileRoutes(List.of(Odd.class));
    assertThat(odd.takeFileAt("/without-slash/below")).isTrue();
    assertThat(odd.takeFileAt("/without-slash/beside")).isFalse();
  }
}

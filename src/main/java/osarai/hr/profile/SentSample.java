package osarai.hr.profile;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.tables.Delimiter;
import osarai.tables.FoundForm;
import osarai.tables.TextEncoding;

/**
 * What was said of the columns of a sample, as it was sent: headings and meanings by the same place
 * in each list, and what the page told of the file, to be told again.
 */
public class SentSample {
  @FormParam("name")
  @Nullable String name;

  @FormParam("header-row")
  @Nullable String headerRow;

  @FormParam("sheet")
  @Nullable String sheet;

  @FormParam("read-sheet")
  @Nullable String readSheet;

  @FormParam("encoding")
  @Nullable String encoding;

  @FormParam("delimiter")
  @Nullable String delimiter;

  @FormParam("numbered")
  @Nullable List<String> numbered;

  @FormParam("heading")
  @Nullable List<String> heading;

  @FormParam("means")
  @Nullable List<String> means;

  SampleForm form() {
    return new SampleForm(
        text(name),
        ProfileForm.headerRow(headerRow).orElse(0),
        text(sheet),
        list(heading),
        list(means));
  }

  FoundForm fileForm() {
    return new FoundForm(
        Worded.of(TextEncoding.class, text(encoding)).orElse(null),
        Worded.of(Delimiter.class, text(delimiter)).orElse(null),
        text(readSheet));
  }

  List<KeptText> numbered() {
    return list(numbered).stream().map(KeptText::new).toList();
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }

  private static List<String> list(@Nullable List<String> given) {
    return given == null ? List.of() : given;
  }
}

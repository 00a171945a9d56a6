package osarai.content;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Locale;

/** A lesson's text, whatever it holds, makes a page without a script. */
public final class FuzzMarkdown {
  private FuzzMarkdown() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String page = html(data.consumeRemainingAsString());
    for (String never : new String[] {"<script", "<iframe", "<object", "href=\"javascript:"}) {
      if (page.contains(never)) {
        throw new IllegalStateException(never + " in " + page);
      }
    }
  }

  private static String html(String body) {
    return Markdown.of(body).html(target -> "/x").toLowerCase(Locale.ROOT);
  }
}

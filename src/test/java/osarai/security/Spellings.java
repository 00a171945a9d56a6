package osarai.security;

import java.util.ArrayList;
import java.util.List;

/** Other ways to write the path of a route. */
final class Spellings {
  private Spellings() {}

  static List<String> spellings(String path) {
    String first = path.split("/")[1];
    String rest = path.substring(1 + first.length());
    String last = path.substring(0, path.lastIndexOf('/') + 1);
    String end = path.substring(path.lastIndexOf('/') + 1);
    List<String> spellings = new ArrayList<>();
    spellings.add("/" + path);
    spellings.add("//" + path);
    spellings.add(path + "/");
    spellings.add(path + "//");
    spellings.add(path + ";x");
    spellings.add("/" + first + ";x=1" + rest);
    spellings.add(path + "%3Bx");
    spellings.add("/%2F" + path.substring(1));
    if (last.length() > 1) {
      String above = last.substring(0, last.length() - 1);
      spellings.add(above + "%2F" + end);
      spellings.add(above + "%5C" + end);
      spellings.add(above + "//" + end);
    }
    spellings.add("/x/.." + path);
    spellings.add("/assets/%2e%2e" + path);
    spellings.add("/." + path);
    spellings.add("/logged-out/.." + path);
    spellings.add("/logged-out;/.." + path);
    spellings.add(path + "/%2e");
    spellings.add(path + "%00");
    spellings.add("/" + first.toUpperCase(java.util.Locale.ROOT) + rest);
    return spellings;
  }
}

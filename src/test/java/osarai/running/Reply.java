package osarai.running;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered. */
public record Reply(URI address, int status, HttpHeaders headers, String body) {
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

  /** Where a redirect leads, in full; absent when it is none. */
  public Optional<URI> location() {
    return headers.firstValue("Location").map(address::resolve);
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  public boolean isHtml() {
    return header("Content-Type").orElse("").startsWith("text/html");
  }

  /** The value of the first input field of that name. */
  public Optional<String> field(String name) {
    Matcher input = INPUT.matcher(body);
    while (input.find()) {
      if (attribute(input.group(), "name").filter(name::equals).isPresent()) {
        return attribute(input.group(), "value");
      }
    }
    return Optional.empty();
  }

  /** The address to which the form with that id is sent. */
  Optional<URI> formAction(String id) {
    Matcher form = Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "\"[^>]*>").matcher(body);
    return form.find() ? attribute(form.group(), "action").map(address::resolve) : Optional.empty();
  }

  private static Optional<String> attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=(?:\"([^\"]*)\"|'([^']*)')").matcher(tag);
    if (!value.find()) {
      return Optional.empty();
    }
    String text = value.group(1) == null ? value.group(2) : value.group(1);
    return Optional.of(text.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"));
  }
}

package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows in the fields of its forms, and what it says is wrong: a fault in the list
 * leads to its field, which names the sentence beside it.
 */
public final class Shown {
  private static final Pattern TAG =
      Pattern.compile("<(input|select|textarea|fieldset)\\b([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");
  private static final Pattern OPTION =
      Pattern.compile("<option\\b([^>]*)>([^<]*)</option>|</select>");
  private static final Pattern LINK = Pattern.compile("<li><a href=\"#([^\"]+)\">([^<]+)</a>");

  private final String page;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, String> describedBy = new LinkedHashMap<>();

  private Shown(String page) {
    this.page = page;
  }

  public static Shown of(Reply reply) {
    Shown shown = new Shown(reply.body());
    Matcher tag = TAG.matcher(reply.body());
    while (tag.find()) {
      shown.read(tag.group(1), attributes(tag.group(2)), tag.end());
    }
    return shown;
  }

  /** What is typed, chosen or ticked in the fields of that name, in their order. */
  public List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** By the id of the field; each stands in the list and at the field itself. */
  public Map<String, String> faults() {
    String list = page.replaceFirst("(?s)^.*?role=\"alert\"", "").replaceFirst("(?s)</ul>.*$", "");
    Map<String, String> faults = new LinkedHashMap<>();
    Matcher link = LINK.matcher(list);
    while (link.find()) {
      String id = link.group(1);
      assertThat(describedBy.getOrDefault(id, "")).as("invalid: %s", id).contains(id + "-fault");
      assertThat(page).containsPattern(standsAt(id, link.group(2)));
      faults.put(id, link.group(2));
    }
    return faults;
  }

  /** Beside others of the same field, perhaps. */
  private static Pattern standsAt(String id, String fault) {
    return Pattern.compile(
        "(?s)id=\"" + Pattern.quote(id) + "-fault\">(?:(?!</).)*?" + Pattern.quote(fault));
  }

  private void read(String element, Map<String, String> attributes, int end) {
    if ("true".equals(attributes.get("aria-invalid"))) {
      describedBy.put(
          attributes.getOrDefault("id", ""), attributes.getOrDefault("aria-describedby", ""));
    }
    String type = attributes.getOrDefault("type", "");
    boolean ticks = type.equals("checkbox") || type.equals("radio");
    if (element.equals("fieldset") || (ticks && !attributes.containsKey("checked"))) {
      return;
    }
    String value =
        switch (element) {
          case "textarea" -> text(page.substring(end, page.indexOf("</textarea>", end)));
          case "select" -> chosen(end);
          default -> text(attributes.getOrDefault("value", ""));
        };
    values
        .computeIfAbsent(attributes.getOrDefault("name", ""), name -> new ArrayList<>())
        .add(value);
  }

  /** The option that is marked, or the first. */
  private String chosen(int from) {
    Matcher option = OPTION.matcher(page);
    String first = null;
    for (int at = from; option.find(at) && option.group(1) != null; at = option.end()) {
      Map<String, String> attributes = attributes(option.group(1));
      String value = text(attributes.getOrDefault("value", option.group(2)));
      if (attributes.containsKey("selected")) {
        return value;
      }
      first = first == null ? value : first;
    }
    return first == null ? "" : first;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      found.put(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
    }
    return found;
  }

  private static String text(String html) {
    return html.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}

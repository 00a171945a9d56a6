package osarai.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How what stands in a kept text is written into one line, and parted again. */
final class KeptLine {
  private KeptLine() {}

  static String written(Object value) {
    if (value instanceof List<?> list) {
      return joined(list.stream().map(KeptLine::written).toList());
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  static String joined(List<String> parts) {
    return parts.stream()
        .map(part -> part.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  static List<String> parted(String line) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c == '\\' && i + 1 < line.length() ? line.charAt(++i) : c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}

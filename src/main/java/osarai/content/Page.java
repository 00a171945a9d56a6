package osarai.content;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.Sha256;
import osarai.files.YamlMap;

/** A Markdown file with its front matter between two lines of three dashes. */
record Page(YamlMap head, String body, int bodyLine, String sha256) {

  static Optional<Page> read(AuthoredFiles files, String path, Problems problems) {
    Optional<byte[]> bytes = files.bytes(path);
    if (bytes.isEmpty()) {
      problems.add(path, 0, "is missing");
      return Optional.empty();
    }
    String text = new String(bytes.get(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    int end = text.indexOf("\n---\n", 3);
    if (!text.startsWith("---\n") || end < 0) {
      problems.add(path, 1, "must begin with a head between two lines of three dashes (---)");
      return Optional.empty();
    }
    String head = text.substring(4, end + 1);
    int bodyLine = 3 + (int) head.chars().filter(c -> c == '\n').count();
    return YamlMap.read(path, 2, head, problems)
        .map(map -> new Page(map, text.substring(end + 5), bodyLine, Sha256.of(bytes.get())));
  }

  /** The line of the file for a line of the body, both from 1. */
  int line(int inBody) {
    return bodyLine + inBody - 1;
  }
}

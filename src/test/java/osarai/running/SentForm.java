package osarai.running;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bodies of forms as a browser sends them. */
final class SentForm {
  private SentForm() {}

  static void part(
      ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
    body.writeBytes(
        utf8("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(utf8("\r\n"));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static HttpRequest.Builder form(URI address, Map<String, String> fields) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    return formOf(address, all);
  }

  static HttpRequest.Builder formOf(URI address, Map<String, List<String>> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach(
        (name, values) -> values.forEach(v -> pairs.add(encode(name) + "=" + encode(v))));
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

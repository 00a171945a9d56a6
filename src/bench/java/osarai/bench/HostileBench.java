package osarai.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import osarai.demo.DemoPeople;
import osarai.demo.Town;
import osarai.running.Visitor;

/**
 * How much memory stays resident when many send files that are none and bodies that are broken, all
 * at once: {@code ./mvnw -Pbench -Dbench=osarai.bench.HostileBench}.
 */
final class HostileBench {
  private static final String APPLICATION = "quarkus-app/quarkus-run.jar";
  private static final int MEGABYTE = 1024 * 1024;
  private static final int AT_ONCE = 8;
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名\r\n";

  private final Town town;
  private final URI application;
  private final String token;

  private HostileBench(Town town) {
    this.town = town;
    this.application = URI.create(town.application().url());
    this.token = town.identityProvider().hrToken();
  }

  /** One kind of hostile request; returns what it was answered with. */
  private interface Hostile {
    String send(Visitor hr) throws Exception;
  }

  public static void main(String[] arguments) {
    BenchTown.run(
        "target/bench-hostile",
        town -> new HostileBench(town).run(Integer.getInteger("times", 80)));
  }

  private void run(int times) throws Exception {
    List<Visitor> people = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      people.add(Visitor.loggedInAnew(application.toString(), "watanabe", DemoPeople.PASSWORD));
    }
    System.out.println("| what, eight at once | times | answers | app MB |");
    System.out.println("|---|---|---|---|");
    row("pages, files and interfaces as people use them", times, people, HostileBench::usual);
    for (Map.Entry<String, Hostile> kind : kinds().entrySet()) {
      row(kind.getKey(), times, people, kind.getValue());
    }
    row("pages, files and interfaces again", times, people, HostileBench::usual);
  }

  private Map<String, Hostile> kinds() {
    byte[] noise = noise();
    byte[] rows = rows();
    byte[] bomb = bomb();
    Map<String, Hostile> kinds = new LinkedHashMap<>();
    kinds.put("a roster file of 19 MB of noise", hr -> file(hr, "bench.csv", noise));
    kinds.put("a roster file of 19 MB, every row wrong", hr -> file(hr, "bench.csv", rows));
    kinds.put("an XLSX that unpacks to 1 GB", hr -> file(hr, "bench.xlsx", bomb));
    kinds.put("a file that breaks off after 15 MB", hr -> brokenOff());
    kinds.put("20 MB without a length, to a page", hr -> chunked("/imports", "text/plain", ""));
    kinds.put("20 MB without a length, to a form", hr -> chunked("/shared-pc", FORM, "a="));
    kinds.put("a form with 250,000 fields", hr -> form(hr, "a=1&".repeat(250_000)));
    kinds.put("JSON of 900 KB that never ends", hr -> json("[".repeat(900_000)));
    kinds.put("header fields of 150 KB", HostileBench::headers);
    return kinds;
  }

  private static final String FORM = "application/x-www-form-urlencoded";

  private void row(String name, int times, List<Visitor> people, Hostile hostile) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    Map<String, Integer> answers = new ConcurrentHashMap<>();
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Visitor hr = people.get(i % AT_ONCE);
      work.add(
          () -> {
            synchronized (hr) {
              answers.merge(answer(hostile, hr), 1, Integer::sum);
            }
            return null;
          });
    }
    for (Future<Void> done : threads.invokeAll(work)) {
      done.get();
    }
    threads.shutdown();
    System.out.printf(
        "| %s | %d | %s | %d |%n",
        name, times, new TreeMap<>(answers), Usage.of(APPLICATION).residentMegabytes());
  }

  /** A connection that the server has cut is an answer too. */
  private static String answer(Hostile hostile, Visitor hr) throws Exception {
    try {
      return hostile.send(hr);
    } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
      return "cut";
    }
  }

  private static String usual(Visitor hr) {
    hr.get("/my-training");
    hr.get("/people?q=%E3%82%B5");
    hr.get("/imports");
    return file(hr, "bench.csv", (HEAD + "9,x,x,x,x,x,x,x\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String file(Visitor hr, String name, byte[] content) {
    hr.get("/imports");
    Map<String, String> fields = Map.of("effective", "2027-04-01", "profile", "");
    return String.valueOf(hr.postFile("/imports", fields, name, content).status());
  }

  private static String form(Visitor hr, String body) {
    hr.get("/my-training");
    Map<String, String> type = Map.of("Content-Type", FORM);
    return String.valueOf(hr.request("POST", "/departments", type, body).status());
  }

  private static String headers(Visitor hr) {
    Map<String, String> large = Map.of("X-Large", "x".repeat(150_000));
    return String.valueOf(hr.request("GET", "/policy", large, "").status());
  }

  private String json(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return raw(
        "POST /api/v1/onboardings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Authorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\nIdempotency-Key: hostile\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n",
        out -> out.write(bytes));
  }

  /** A multipart form that says 19 MB and ends after 15. */
  private String brokenOff() throws IOException {
    return raw(
        "POST /imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + 19 * MEGABYTE
            + "\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n--b\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n",
        out -> {
          for (int sent = 0; sent < 15; sent++) {
            out.write(new byte[MEGABYTE]);
          }
          throw new IOException("broken off");
        });
  }

  private String chunked(String path, String type, String begin) throws IOException {
    return raw(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
            + type
            + "\r\nTransfer-Encoding: chunked\r\n\r\n",
        out -> {
          byte[] piece = ("x".repeat(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
          out.write(
              (Integer.toHexString(begin.length()) + "\r\n" + begin + "\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
          for (int sent = 0; sent < 20; sent++) {
            out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(piece);
          }
          out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
  }

  /** What is sent after the head. */
  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  private String raw(String head, Body body) throws IOException {
    try (Socket socket = new Socket(application.getHost(), application.getPort())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      body.write(socket.getOutputStream());
      byte[] answer = socket.getInputStream().readNBytes(12);
      return answer.length == 12 ? new String(answer, 9, 3, StandardCharsets.US_ASCII) : "cut";
    }
  }

  private static byte[] noise() {
    byte[] noise = new byte[19 * MEGABYTE];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] rows() {
    String row = "9".repeat(15) + ",佐藤 健,サトウ ケン,何か,いつか,そのうち,どこか,だれか\r\n";
    int count = 19 * MEGABYTE / row.getBytes(StandardCharsets.UTF_8).length;
    return (HEAD + row.repeat(count)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part :
          List.of("[Content_Types].xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < (part.endsWith("Strings.xml") ? 1024 : 1); i++) {
          zip.write(spaces);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package osarai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ports of a town, all of them on the loopback interface only. */
public record Ports(
    int application, int management, int database, int keycloak, int keycloakManagement) {

  /** Ports that nobody uses now. */
  public static Ports free() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      int[] p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      for (ServerSocket socket : held) {
        socket.close();
      }
      return new Ports(p[0], p[1], p[2], p[3], p[4]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The opposite of {@link #toString}. */
  public static Ports parse(String text) {
    int[] p = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Ports(p[0], p[1], p[2], p[3], p[4]);
  }

  @Override
  public String toString() {
    return "%d %d %d %d %d"
        .formatted(application, management, database, keycloak, keycloakManagement);
  }

  static Ports ofDemo() {
    return new Ports(
        option("port", 8080),
        option("management.port", 9100),
        option("database.port", 3307),
        option("keycloak.port", 8180),
        option("keycloak.management.port", 9180));
  }

  private static int option(String name, int usual) {
    String given = System.getProperty(name, String.valueOf(usual));
    int port = given.matches("[0-9]{1,5}") ? Integer.parseInt(given) : 0;
    if (port < 1 || port > 65535) {
      throw new CannotStart(
          "-D%s=%s はポートの番号ではありません。1 から 65535 までの番号を指定してください。".formatted(name, given));
    }
    return port;
  }

  /** By the name of the option that changes it. */
  Map<String, Integer> byOption() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("port", application);
    ports.put("management.port", management);
    ports.put("database.port", database);
    ports.put("keycloak.port", keycloak);
    ports.put("keycloak.management.port", keycloakManagement);
    return ports;
  }

  void requireFree() {
    byOption().forEach(Ports::requireFree);
    if (byOption().values().stream().distinct().count() < 5) {
      throw new CannotStart("5つのポートには、それぞれ別の番号を指定してください。");
    }
  }

  static void requireFree(String option, int port) {
    if (!isFree(port)) {
      throw new CannotStart(
          "ポート %d はすでに使われています%s。別の番号を -D%s=番号 で指定してください。".formatted(port, user(port), option));
    }
  }

  static boolean isFree(int port) {
    for (String host : new String[] {"127.0.0.1", "0.0.0.0"}) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(host, port));
      } catch (IOException taken) {
        return false;
      }
    }
    return !answers("::1", port); // a browser may try it first for "localhost"
  }

  private static boolean answers(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), 1000);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  /** Who listens there, where the system's ss tells it; else empty. */
  static String user(int port) {
    try {
      Process ss = new ProcessBuilder("ss", "-Hltnp", "sport = :" + port).start();
      String said = new String(ss.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher user = Pattern.compile("\\(\"([^\"]+)\",pid=(\\d+)").matcher(said);
      return user.find() ? "(%s、プロセス %s)".formatted(user.group(1), user.group(2)) : "";
    } catch (IOException noSuchProgram) {
      return "";
    }
  }
}

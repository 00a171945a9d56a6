package osarai.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands between application and database. Once armed, it lets the COMMIT of one statement's
 * transaction through and keeps back what the database says to it: the connection breaks instead.
 */
final class CutProxy implements AutoCloseable {
  private static final String COMMIT = "commit";
  private static final byte PREPARE = 0x16;
  private static final byte EXECUTE = 0x17;

  private final ServerSocket server;
  private final int database;
  private final AtomicReference<@Nullable Wanted> statement = new AtomicReference<>();

  /**
   * What to cut after.
   *
   * @param alone whether the statement is a transaction of its own
   */
  private record Wanted(String part, boolean alone) {}

  private CutProxy(ServerSocket server, int database) {
    this.server = server;
    this.database = database;
  }

  static CutProxy to(int database) throws IOException {
    CutProxy proxy =
        new CutProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
    daemon(proxy::accept);
    return proxy;
  }

  int port() {
    return server.getLocalPort();
  }

  /** The next commit on a connection that was sent this statement, in lower case. */
  void cutAfterCommitOf(String part) {
    statement.set(new Wanted(part, false));
  }

  /** The next such statement, which commits by itself. */
  void cutAfter(String part) {
    statement.set(new Wanted(part, true));
  }

  boolean hasCut() {
    return statement.get() == null;
  }

  private void accept() {
    try {
      while (true) {
        Socket near = server.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), database);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        Link link = new Link(near, far);
        daemon(link::toDatabase);
        daemon(link::toApplication);
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "cut-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** One connection. */
  private final class Link {
    private final Socket near;
    private final Socket far;
    private final Map<Integer, String> prepared = new ConcurrentHashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private String lastAsked = "";
    private @Nullable Wanted sent;
    private volatile boolean mute;

    Link(Socket near, Socket far) {
      this.near = near;
      this.far = far;
    }

    void toDatabase() {
      Packets packets = new Packets(this::watch);
      try (near;
          far) {
        byte[] buffer = new byte[1 << 16];
        InputStream in = near.getInputStream();
        OutputStream out = far.getOutputStream();
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          packets.read(buffer, n);
          out.write(buffer, 0, n);
        }
      } catch (IOException closed) {
        // so is the other side
      }
    }

    /** A command: a statement as text, one to be prepared, or one that was, by its number. */
    private void watch(int sequence, byte[] packet) {
      String text = new String(packet, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      if (sequence == 0 && packet[0] == PREPARE) {
        asked.add(text);
        lastAsked = text;
        return;
      }
      String statementSent =
          sequence == 0 && packet[0] == EXECUTE
              ? prepared.getOrDefault(number(packet), lastAsked)
              : text;
      Wanted wanted = statement.get();
      if (wanted == null) {
        return;
      }
      if (statementSent.contains(wanted.part())) {
        sent = wanted;
        mute |= wanted.alone();
      }
      mute |= wanted.equals(sent) && statementSent.contains(COMMIT);
    }

    void toApplication() {
      Packets packets = new Packets(this::noteNumber);
      try (near;
          far) {
        byte[] buffer = new byte[1 << 16];
        InputStream in = far.getInputStream();
        OutputStream out = near.getOutputStream();
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          if (mute) {
            statement.set(null);
            return;
          }
          packets.read(buffer, n);
          out.write(buffer, 0, n);
        }
      } catch (IOException closed) {
        // so is the other side
      }
    }

    /** The database's answer to PREPARE: 12 bytes, of which the number is the second to fifth. */
    private void noteNumber(int sequence, byte[] packet) {
      if (sequence == 1 && packet.length == 12 && packet[0] == 0 && !asked.isEmpty()) {
        prepared.put(number(packet), asked.remove());
      }
    }

    private static int number(byte[] packet) {
      return ByteBuffer.wrap(packet, 1, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
  }
}

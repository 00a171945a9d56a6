package osarai.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands between application and database. Once armed, it lets the COMMIT of one statement's
 * transaction through and keeps back what the database says to it: the connection breaks instead.
 */
final class CutProxy implements AutoCloseable {
  private static final String COMMIT = "commit";

  private final ServerSocket server;
  private final int database;
  private final AtomicReference<@Nullable String> statement = new AtomicReference<>();

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
    statement.set(part);
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
    private boolean sent;
    private volatile boolean mute;

    Link(Socket near, Socket far) {
      this.near = near;
      this.far = far;
    }

    void toDatabase() {
      byte[] buffer = new byte[1 << 16];
      try (near;
          far) {
        InputStream in = near.getInputStream();
        OutputStream out = far.getOutputStream();
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          watch(new String(buffer, 0, n, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
          out.write(buffer, 0, n);
        }
      } catch (IOException closed) {
        // so is the other side
      }
    }

    private void watch(String text) {
      String wanted = statement.get();
      if (wanted == null) {
        return;
      }
      sent |= text.contains(wanted);
      mute = sent && text.contains(COMMIT);
    }

    void toApplication() {
      byte[] buffer = new byte[1 << 16];
      try (near;
          far) {
        InputStream in = far.getInputStream();
        OutputStream out = near.getOutputStream();
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          if (mute) {
            statement.set(null);
            return;
          }
          out.write(buffer, 0, n);
        }
      } catch (IOException closed) {
        // so is the other side
      }
    }
  }
}

package no.vedtakslogg.command.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between an application and its database, which a test can pull out, at the worst of moments too. */
final class Cable implements AutoCloseable {
    private final ServerSocket plug;
    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;
    private volatile boolean pullAtCommit;

    Cable(int database) {
        this.database = database;
        try {
            plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return plug.getLocalPort();
    }

    void pull() {
        pulled = true;
        open.forEach(Cable::close);
        open.clear();
    }

    /** Lets the next commit through to the database, but not the word that it is done back. */
    void pullAtCommit() {
        pullAtCommit = true;
    }

    boolean isPulled() {
        return pulled;
    }

    void plugIn() {
        pullAtCommit = false;
        pulled = false;
    }

    private void accept() {
        while (!plug.isClosed()) {
            try {
                var near = plug.accept();
                if (pulled) {
                    near.close();
                    continue;
                }
                var far = new Socket(InetAddress.getLoopbackAddress(), database);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(near, far, true));
                Thread.ofVirtual().start(() -> carry(far, near, false));
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private void carry(Socket from, Socket to, boolean toDatabase) {
        var buffer = new byte[64 * 1024];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (var read = in.read(buffer); read >= 0 && !pulled; read = in.read(buffer)) {
                var commit = toDatabase
                        && pullAtCommit
                        && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT");
                if (commit) {
                    pulled = true;
                }
                out.write(buffer, 0, read);
                out.flush();
                if (commit) {
                    Thread.sleep(300);
                    pull();
                }
            }
        } catch (IOException closed) {
            // somebody hung up
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // is closed
        }
    }

    @Override
    public void close() throws IOException {
        plug.close();
        pull();
    }
}

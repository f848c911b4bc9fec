package io.frontstage.applink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that listens and then misbehaves. */
final class Stubborn implements AutoCloseable {

    /** How it treats a connection. */
    @FunctionalInterface
    interface Manner {
        void treat(Socket socket) throws IOException, InterruptedException;
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: ([0-9]+)");

    private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Thread thread;

    Stubborn(Manner manner) throws IOException {
        thread = new Thread(() -> serve(manner), "stubborn");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Manner manner) {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                manner.treat(socket);
            } catch (IOException gone) {
                // the other side has closed the connection, as intended
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    static Manner silent() {
        return socket -> Thread.sleep(20_000);
    }

    static Manner dropping() {
        return socket -> socket.setSoLinger(true, 0);
    }

    /** A byte every twenty milliseconds, for ever. */
    static Manner trickling() {
        return socket -> {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"issues\":["
                    .getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(20);
            }
        };
    }

    /** Sends these words, and then ends. */
    static Manner saying(String words) {
        return socket -> {
            // the request is read completely first; otherwise the connection would be reset and the words lost
            hear(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            out.write(words.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        };
    }

    private static void hear(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.read());
        }
        Matcher length = LENGTH.matcher(head);
        in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/jira");
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        listening.close();
    }
}

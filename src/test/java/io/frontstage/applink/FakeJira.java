package io.frontstage.applink;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A Jira on the loopback address that answers as a test defines, and records its requests. */
final class FakeJira implements AutoCloseable {

    /** A request, and the person for whom it was sent. */
    record Asked(String method, String path, String body, String person) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A reply. */
    record Reply(int status, String type, String body, Map<String, String> headers) {

        static Reply json(int status, String body) {
            return new Reply(status, "application/json;charset=UTF-8", body, Map.of());
        }

        static Reply json(String body) {
            return json(200, body);
        }

        /** A reply without a body, and so without a type. */
        static Reply empty(int status) {
            return new Reply(status, null, "", Map.of());
        }

        static Reply missing() {
            return json(404, "{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
        }

        Reply with(String header, String value) {
            return new Reply(status, type, body, Map.of(header, value));
        }
    }

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fake-jira");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    volatile Function<Asked, Reply> answers = any -> Reply.missing();

    FakeJira() {
        try {
            listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Serves one request per connection. The client hangs up first, so that no part of the answer can be lost. */
    private void serve(Socket socket) {
        try (socket) {
            socket.getOutputStream().write(written(answer(hear(new BufferedInputStream(socket.getInputStream())))));
            socket.shutdownOutput();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // the client did not wait for the answer
        }
    }

    private Reply answer(Asked question) {
        asked.add(question);
        return answers.apply(question);
    }

    private static Asked hear(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] parts = header.split(": ", 2);
            headers.put(parts[0], parts[1]);
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        return new Asked(first[0], first[1], new String(body, StandardCharsets.UTF_8), headers.get(TestRequest.PERSON));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int character = in.read(); character != '\n'; character = in.read()) {
            if (character < 0) {
                throw new EOFException();
            }
            line.append((char) character);
        }
        return line.toString().stripTrailing();
    }

    private static byte[] written(Reply reply) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(
                "HTTP/1.1 " + reply.status() + " Said\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n");
        if (reply.type() != null) {
            head.append("Content-Type: ").append(reply.type()).append("\r\n");
        }
        reply.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        all.write(body);
        return all.toByteArray();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/jira");
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The recorded requests as {@code METHOD path}, below the REST address. */
    List<String> lines() {
        return asked.stream()
                .map(question -> question.toString().replace("/jira/rest/api/2/", ""))
                .toList();
    }

    void forget() {
        asked.clear();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds back an answer until the latch opens. */
    static void hold(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

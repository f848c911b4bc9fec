package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProductServerTest {

    /** Refuses every request without reading its body. */
    private static final class Refusing extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentLength(0);
            response.flushBuffer();
        }
    }

    /** A script can reuse its connection for the next request, however early the last one was refused. */
    @Test
    void aConnectionOutlivesARequestThatWasRefusedBeforeItsBodyCame() throws IOException {
        try (ProductServer server = ProductServer.take(0, "none", "/wiki")) {
            server.serve(
                    Optional.empty(), context -> context.addServlet(new ServletHolder(new Refusing()), "/refused/*"));
            try (Socket socket =
                    new Socket("127.0.0.1", URI.create(server.baseUrl()).getPort())) {
                OutputStream out = socket.getOutputStream();
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                String head = "POST /wiki/refused/it HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n";
                // Several requests, because a server that is not warm yet answers the first ones late
                for (int request = 0; request < 4; request++) {
                    out.write(head.getBytes(StandardCharsets.US_ASCII));
                    sleepUntilAnsweredOrFor(100, answers);
                    out.write("late".getBytes(StandardCharsets.US_ASCII));

                    assertThat(answers.readLine()).as("answer %s", request).contains("403");
                    while (!answers.readLine().isEmpty()) {
                        // skip the other headers
                    }
                }
            }
        }
    }

    /** Waits before sending the body: a server that does not wait for the body answers now. */
    private static void sleepUntilAnsweredOrFor(int millis, BufferedReader answers) throws IOException {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (!answers.ready() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}

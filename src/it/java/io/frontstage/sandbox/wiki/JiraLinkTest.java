package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.host.LinkTrust;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application link, with a Jira that reports who asked. */
class JiraLinkTest {

    private static final LinkTrust TRUST = new LinkTrust();

    @TempDir
    static Path data;

    private static Server jira;
    private static Sandbox sandbox;
    private JiraLink link;

    /** Answers with the method, the person and the body; does not know the user "outsider". */
    private static final class WhoAsked extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getPathInfo()) {
                case "/slow" -> sleep();
                case "/moved" -> response.sendRedirect("/jira/whoami");
                default -> answer(request, response);
            }
        }

        private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Optional<LinkTrust.Caller> caller = TRUST.caller(request);
            Optional<String> name = caller.flatMap(LinkTrust.Caller::name).filter(n -> !n.equals("outsider"));
            if (caller.isPresent() && name.isEmpty()) {
                response.setHeader("WWW-Authenticate", "OAuth oauth_problem=\"token_rejected\"");
                response.setStatus(401);
                return;
            }
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            response.getWriter().write(request.getMethod() + " " + name.orElse("") + " " + body);
        }

        private static void sleep() {
            try {
                Thread.sleep(2000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @BeforeAll
    static void start() throws Exception {
        jira = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/jira");
        context.addServlet(new ServletHolder(new WhoAsked()), "/*");
        jira.setHandler(context);
        jira.start();
        int port = ((ServerConnector) jira.getConnectors()[0]).getLocalPort();
        sandbox = Sandbox.start(Sandbox.Options.in(data).with(port, TRUST, JiraLink.Kind.OAUTH));
    }

    @AfterAll
    static void stop() throws Exception {
        sandbox.close();
        jira.stop();
    }

    @BeforeEach
    void linkAnew() {
        link = sandbox.wiki().jiraLink();
        link.become(JiraLink.Kind.OAUTH);
        link.rejected("editor");
        Visit.begin(Person.named("editor"), Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        Visit.current().close();
    }

    private ApplicationLinkRequestFactory factory() {
        return link.getPrimaryApplicationLink(JiraApplicationType.class)
                .createImpersonatingAuthenticatedRequestFactory();
    }

    private ApplicationLinkRequest get(String path) throws CredentialsRequiredException {
        return factory().createRequest(MethodType.GET, path);
    }

    private void allow() {
        String token = TRUST.requestToken();
        TRUST.answer(token, Optional.of("editor"));
        link.allowed(
                Person.named("editor").orElseThrow(), TRUST.accessToken(token).orElseThrow());
    }

    @Test
    void wantsThePersonToAllowAThreeLeggedLinkFirst() throws Exception {
        assertThatThrownBy(() -> get("/whoami"))
                .isInstanceOfSatisfying(CredentialsRequiredException.class, required -> {
                    assertThat(required.getAuthorisationURI()).hasPath("/confluence" + JiraLink.AUTHORIZE);
                    assertThat(required.getAuthorisationURI(URI.create("http://x/y?z")))
                            .hasParameter("redirectUrl", "http://x/y?z");
                });
        allow();

        assertThat(get("/whoami").execute()).startsWith("GET editor");
    }

    @Test
    void forgetsATokenThatJiraDoesNotTakeAnyMore() throws Exception {
        allow();
        TRUST.revokeAll();

        String answer = get("/whoami").execute(new ApplicationLinkResponseHandler<>() {
            @Override
            public String credentialsRequired(Response response) {
                return "again";
            }

            @Override
            public String handle(Response response) {
                return "no";
            }
        });

        assertThat(answer).isEqualTo("again");
        assertThatThrownBy(() -> get("/whoami")).isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    void speaksForWhomeverItSaysWhenItImpersonates() throws Exception {
        link.become(JiraLink.Kind.IMPERSONATING);

        assertThat(get("/whoami").execute()).startsWith("GET editor");
        assertThat(factory().getAuthorisationURI()).isNull();
        Visit.begin(Person.named("outsider"), Locale.ENGLISH);
        assertThat(get("/whoami").<Integer>executeAndReturn(Response::getStatusCode))
                .isEqualTo(401);
    }

    @Test
    void hasNoFactoryForThePersonOrIsNotThereAtAll() {
        link.become(JiraLink.Kind.NOBODY);
        assertThat(factory()).isNull();

        link.become(JiraLink.Kind.NONE);
        assertThat(link.getApplicationLinks()).isEmpty();
        assertThat(link.getPrimaryApplicationLink(JiraApplicationType.class)).isNull();
    }

    @Test
    void sendsBodiesAndFollowsRedirectsUnlessToldNotTo() throws Exception {
        allow();

        assertThat(factory()
                        .createRequest(MethodType.POST, "/whoami")
                        .setRequestBody("{}", "application/json")
                        .execute())
                .isEqualTo("POST editor {}");
        assertThat(get("/moved").execute()).startsWith("GET editor");
        assertThat(get("/moved").setFollowRedirects(false).<Integer>executeAndReturn(Response::getStatusCode))
                .isEqualTo(302);
    }

    @Test
    void givesUpAfterTheTimeout() throws Exception {
        allow();
        assertThatThrownBy(() -> get("/slow").setSoTimeout(100).execute())
                .isInstanceOf(ResponseException.class)
                .hasCauseInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void sendsNothingTwiceWhenNoAnswerComes() throws Exception {
        allow();
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket dead = new ServerSocket(0)) {
            CompletableFuture.runAsync(() -> hangUp(dead, connections));

            assertThatThrownBy(() -> factory()
                            .createRequest(MethodType.POST, "http://localhost:" + dead.getLocalPort())
                            .setRequestBody("{}", "application/json")
                            .execute())
                    .isInstanceOf(ResponseException.class);
        }
        assertThat(connections).hasValue(1);
    }

    private static void hangUp(ServerSocket server, AtomicInteger connections) {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                connections.incrementAndGet();
                caller.getInputStream().read(new byte[1000]);
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    void dancesFromTheWikiToJiraAndBack() throws Exception {
        Client editor = new Client(sandbox.baseUrl()).as("editor");
        String there = editor.get(JiraLink.AUTHORIZE + "?applicationLinkID=x")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(there).startsWith(sandbox.wiki().setup().jiraUrl() + LinkTrust.AUTHORIZE);
        String token = there.replaceAll(".*oauth_token=([^&]+).*", "$1");
        assertThat(TRUST.waitsFor(token)).isTrue();
        TRUST.answer(token, Optional.of("editor"));

        String end = editor.get("/plugins/servlet/applinks/oauth/login-dance/access?redirectUrl=&oauth_token=" + token)
                .body();

        assertThat(end).contains("data-allowed=\"true\"", "dance.js");
        assertThat(get("/whoami").execute()).startsWith("GET editor");
    }

    @Test
    void letsAnAdminChangeTheLinkAndNobodyElse() {
        assertThat(new Client(sandbox.baseUrl())
                        .as("editor")
                        .get("/admin/sandbox.action")
                        .statusCode())
                .isEqualTo(404);
        new Client(sandbox.baseUrl())
                .as("admin")
                .form("/admin/dosandbox.action", Map.of("link", "NONE", "noDance", "on"));

        assertThat(link.kind()).isEqualTo(JiraLink.Kind.NONE);
        assertThat(link.withoutScript()).isTrue();
        link.takeScriptAway(false);
    }
}

package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.host.LinkTrust;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wiki's side of the authorisation to act for a person in Jira, and the page with the sandbox's switches. */
final class LinkActions {

    private static final String ACCESS = "/plugins/servlet/applinks/oauth/login-dance/access";
    private static final String SWITCHES = "/admin/sandbox.action";

    private final Wiki wiki;

    LinkActions(Wiki wiki) {
        this.wiki = wiki;
    }

    void register(Site site) {
        site.page(JiraLink.AUTHORIZE, this::authorize)
                .page(ACCESS, this::access)
                .page(SWITCHES, this::switches)
                .form("/admin/dosandbox.action", this::change);
    }

    private void authorize(Exchange exchange) throws IOException {
        exchange.person().orElseThrow(Exchange.NotFound::new);
        String callback =
                wiki.setup().baseUrl() + ACCESS + "?redirectUrl=" + Addresses.encode(exchange.parameter("redirectUrl"));
        exchange.response()
                .sendRedirect(wiki.setup().jiraUrl() + LinkTrust.AUTHORIZE + "?oauth_token="
                        + wiki.jiraLink().trust().requestToken() + "&oauth_callback=" + Addresses.encode(callback));
    }

    /** Jira sends the browser here with {@code oauth_token}, after either answer. */
    private void access(Exchange exchange) throws IOException {
        Person person = exchange.person().orElseThrow(Exchange.NotFound::new);
        Optional<String> token = wiki.jiraLink().trust().accessToken(exchange.parameter("oauth_token"));
        token.ifPresent(given -> wiki.jiraLink().allowed(person, given));
        String next = exchange.parameter("redirectUrl");
        if (next.startsWith(wiki.setup().baseUrl() + "/")) {
            exchange.response().sendRedirect(next);
        } else {
            exchange.show("dance", Map.of("title", "Authorization", "allowed", token.isPresent(), "bare", true));
        }
    }

    private void switches(Exchange exchange) throws IOException {
        requireAdmin(exchange);
        List<Map<String, Object>> kinds = Arrays.stream(JiraLink.Kind.values())
                .map(kind -> Map.<String, Object>of(
                        "kind", kind.name(), "chosen", kind == wiki.jiraLink().kind()))
                .toList();
        exchange.show(
                "switches",
                Map.of(
                        "title",
                        "The sandbox’s switches",
                        "kinds",
                        kinds,
                        "readOnly",
                        wiki.access().readOnly(),
                        "noDance",
                        wiki.jiraLink().withoutScript()));
    }

    private void change(Exchange exchange) throws IOException {
        requireAdmin(exchange);
        wiki.jiraLink().become(JiraLink.Kind.valueOf(exchange.parameter("link")));
        wiki.jiraLink().takeScriptAway(!exchange.parameter("noDance").isEmpty());
        wiki.access().setReadOnly(!exchange.parameter("readOnly").isEmpty());
        exchange.redirect(SWITCHES);
    }

    private static void requireAdmin(Exchange exchange) {
        exchange.person().filter(Person::admin).orElseThrow(Exchange.NotFound::new);
    }
}

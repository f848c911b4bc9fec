package io.frontstage.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the wiki and the Jira of one sandbox agreed on when their application link was made: how a request over the link names the
 * person. In memory: after a restart everybody allows it anew.
 *
 * <p>Three-legged: the wiki asks for a {@link #requestToken}, sends the browser to Jira's {@link #AUTHORIZE} with {@code oauth_token}
 * and {@code oauth_callback}, Jira calls {@link #answer} and sends the browser to the callback, the wiki takes the {@link
 * #accessToken}. Impersonating: two headers, which Jira believes because of the secret.
 */
public final class LinkTrust {

    /** Jira's page for allowing or denying, below its context path; parameters {@code oauth_token} and {@code oauth_callback}. */
    public static final String AUTHORIZE = "/plugins/servlet/oauth/authorize";

    private static final String PERSON = "X-Sandbox-Person";
    private static final String SECRET = "X-Sandbox-Secret";
    private static final String OAUTH = "OAuth oauth_token=";

    /**
     * Who makes a request over the link.
     *
     * @param name as the link says, which Jira need not know; empty if the token is not, or not any more, good: Jira answers 401 with
     *     {@code WWW-Authenticate: OAuth oauth_problem="token_rejected"}
     */
    public record Caller(Optional<String> name) {}

    private final String secret;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<String, String> allowed = new ConcurrentHashMap<>();
    private final Map<String, String> people = new ConcurrentHashMap<>();

    /** Between a wiki and a Jira of one process. */
    public LinkTrust() {
        this(UUID.randomUUID().toString());
    }

    /** @param secret what the nodes of a wiki, each a process of its own, say to Jira; the dance needs one process */
    public LinkTrust(String secret) {
        this.secret = secret;
    }

    /** The wiki begins the dance for one person. */
    public String requestToken() {
        String token = UUID.randomUUID().toString();
        asked.add(token);
        return token;
    }

    /** Whether Jira may ask about this token: it is the wiki's and not answered yet. */
    public boolean waitsFor(String requestToken) {
        return asked.contains(requestToken);
    }

    /** Jira says what the person, by Jira's name, answered; nobody stands for denied. */
    public void answer(String requestToken, Optional<String> allowedBy) {
        if (asked.remove(requestToken)) {
            allowedBy.ifPresent(name -> allowed.put(requestToken, name));
        }
    }

    /** The wiki takes the token of a person who allowed it, once. */
    public Optional<String> accessToken(String requestToken) {
        return Optional.ofNullable(allowed.remove(requestToken)).map(name -> {
            String token = UUID.randomUUID().toString();
            people.put(token, name);
            return token;
        });
    }

    /** Jira forgets whom it let in: every token is rejected from now on. */
    public void revokeAll() {
        people.clear();
    }

    /** The headers with which the wiki speaks for whoever has that token. */
    public Map<String, String> withToken(String accessToken) {
        return Map.of("Authorization", OAUTH + '"' + accessToken + '"');
    }

    /** The headers with which the wiki speaks for the person of that name. */
    public Map<String, String> impersonating(String name) {
        return Map.of(PERSON, name, SECRET, secret);
    }

    /** In Jira: whom the link speaks for in this request; nothing if it does not come over the link. */
    public Optional<Caller> caller(HttpServletRequest request) {
        String authorization =
                Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (authorization.startsWith(OAUTH)) {
            String token = authorization.substring(OAUTH.length()).replace("\"", "");
            return Optional.of(new Caller(Optional.ofNullable(people.get(token))));
        }
        return Optional.ofNullable(request.getHeader(PERSON))
                .map(name -> new Caller(Optional.of(name).filter(n -> secret.equals(request.getHeader(SECRET)))));
    }
}

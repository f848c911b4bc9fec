package io.frontstage.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trust between the wiki and the Jira of one sandbox, as set up with their application link: how a request over the link names the
 * person. It is kept in memory, so after a restart everybody has to authorise again.
 *
 * <p>Three-legged: the wiki creates a {@link #requestToken} and sends the browser to Jira's {@link #AUTHORIZE} with {@code oauth_token} and
 * {@code oauth_callback}; Jira calls {@link #answer} and sends the browser to the callback; the wiki takes the {@link #accessToken}.
 * Impersonating: two headers, which Jira trusts because of the secret.
 */
public final class LinkTrust {

    /** Jira's page for allowing or denying, below its context path; parameters {@code oauth_token} and {@code oauth_callback}. */
    public static final String AUTHORIZE = "/plugins/servlet/oauth/authorize";

    private static final String PERSON = "X-Sandbox-Person";
    private static final String SECRET = "X-Sandbox-Secret";
    private static final String OAUTH = "OAuth oauth_token=";

    /**
     * The user of a request over the link.
     *
     * @param name the name given by the link, which Jira need not know; empty if the token is not valid, or no longer:
     *     Jira answers 401 with {@code WWW-Authenticate: OAuth oauth_problem="token_rejected"}
     */
    public record Caller(Optional<String> name) {}

    private final String secret;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<String, String> allowed = new ConcurrentHashMap<>();
    private final Map<String, String> people = new ConcurrentHashMap<>();

    /** For a wiki and a Jira in one process. */
    public LinkTrust() {
        this(UUID.randomUUID().toString());
    }

    /**
     * @param secret the secret that all nodes of a wiki, each a process of its own, send to Jira; three-legged
     *     authorisation needs a single process
     */
    public LinkTrust(String secret) {
        this.secret = secret;
    }

    /** Starts the authorisation of one person, in the wiki. */
    public String requestToken() {
        String token = UUID.randomUUID().toString();
        asked.add(token);
        return token;
    }

    /** Whether Jira may show its question for this request token: the wiki created it, and nobody has answered yet. */
    public boolean waitsFor(String requestToken) {
        return asked.contains(requestToken);
    }

    /** Records in Jira the answer of a person, by their Jira name; empty if they denied access. */
    public void answer(String requestToken, Optional<String> allowedBy) {
        if (asked.remove(requestToken)) {
            allowedBy.ifPresent(name -> allowed.put(requestToken, name));
        }
    }

    /** Returns to the wiki, once, the token of a person who allowed access. */
    public Optional<String> accessToken(String requestToken) {
        return Optional.ofNullable(allowed.remove(requestToken)).map(name -> {
            String token = UUID.randomUUID().toString();
            people.put(token, name);
            return token;
        });
    }

    /** Makes Jira reject all tokens from now on. */
    public void revokeAll() {
        people.clear();
    }

    /** The headers with which the wiki acts for the owner of a token. */
    public Map<String, String> withToken(String accessToken) {
        return Map.of("Authorization", OAUTH + '"' + accessToken + '"');
    }

    /** The headers with which the wiki acts for the person with that name. */
    public Map<String, String> impersonating(String name) {
        return Map.of(PERSON, name, SECRET, secret);
    }

    /** In Jira: the person for whom the link acts in this request; empty if the request does not come over the link. */
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

package io.frontstage.sandbox.wiki;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import io.frontstage.sandbox.host.LinkTrust;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The link to the sandbox's Jira, as an admin set it up; it can be changed while it is in use. */
public final class JiraLink implements ApplicationLinkService {

    /** How the link acts for people. */
    public enum Kind {
        /** Three-legged: each person first authorises it, in a window of Jira. */
        OAUTH,
        /** Jira trusts the wiki about the person, who need not exist in Jira. */
        IMPERSONATING,
        /** For nobody: there is no request factory that acts as the reader. */
        NOBODY,
        /** There is no link any more. */
        NONE
    }

    /**
     * The page where a person starts to authorise; {@code redirectUrl} is where to go afterwards, otherwise the window
     * is closed.
     */
    static final String AUTHORIZE = "/plugins/servlet/applinks/oauth/login-dance/authorize";

    private static final ApplicationId ID = new ApplicationId("5f0c1c5e-2f0b-3c1d-9a55-8d1f0f7f2990");
    private static final JiraApplicationType TYPE = new JiraApplicationType() {};

    private final URI jira;
    private final String wiki;
    private final LinkTrust trust;
    private final List<ApplicationLink> others = new CopyOnWriteArrayList<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private volatile Kind kind;
    private volatile boolean withoutScript;

    JiraLink(String jira, String wiki, LinkTrust trust, Kind kind) {
        this.jira = URI.create(jira);
        this.wiki = wiki;
        this.trust = trust;
        this.kind = kind;
    }

    /** The kind that the admin chose. */
    public Kind kind() {
        return kind;
    }

    /** Changes the link; people who authorised it before need not do so again. */
    public void become(Kind other) {
        kind = other;
    }

    /** Whether pages lack the product’s script for authorisation, as if an admin had disabled that module. */
    boolean withoutScript() {
        return withoutScript;
    }

    /** Removes the product's script for authorisation from the pages, or brings it back. */
    public void takeScriptAway(boolean away) {
        withoutScript = away;
    }

    LinkTrust trust() {
        return trust;
    }

    void allowed(Person person, String accessToken) {
        tokens.put(person.username(), accessToken);
    }

    /** Jira no longer accepts the token. */
    void rejected(String username) {
        tokens.remove(username);
    }

    /** Adds another link, to another Jira; of the same kind, and not the primary one. */
    public void addLink(String name, URI other) {
        String id = UUID.nameUUIDFromBytes(other.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        others.add(new Link(this, new ApplicationId(id), TYPE, name, other, other, false, false));
    }

    /** Removes all links except the first. */
    public void removeOtherLinks() {
        others.clear();
    }

    private final class Factory implements ApplicationLinkRequestFactory {
        private final URI jira;
        private final boolean dance;

        Factory(URI jira, boolean dance) {
            this.jira = jira;
            this.dance = dance;
        }

        @Override
        public ApplicationLinkRequest createRequest(MethodType method, String url) throws CredentialsRequiredException {
            URI address = URI.create(url.matches("https?://.*") ? url : jira + (url.startsWith("/") ? url : "/" + url));
            String person = Entities.acting().map(Person::username).orElse("");
            if (!dance) {
                return new LinkRequest(method, address, trust.impersonating(person), () -> {});
            }
            String token = tokens.get(person);
            if (token == null) {
                throw new CredentialsRequiredException(
                        this, "You do not have an authorized access token for the remote resource.");
            }
            return new LinkRequest(method, address, trust.withToken(token), () -> rejected(person));
        }

        @Override
        public URI getAuthorisationURI() {
            return dance ? URI.create(wiki + AUTHORIZE + "?applicationLinkID=" + ID.get()) : null;
        }

        @Override
        public URI getAuthorisationURI(URI callback) {
            return dance
                    ? URI.create(getAuthorisationURI() + "&redirectUrl=" + Addresses.encode(callback.toString()))
                    : null;
        }
    }

    private record Link(
            JiraLink service,
            ApplicationId getId,
            ApplicationType getType,
            String getName,
            URI getDisplayUrl,
            URI getRpcUrl,
            boolean isPrimary,
            boolean isSystem)
            implements ApplicationLink {

        @Override
        public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
            return switch (service.kind) {
                case OAUTH -> service.new Factory(getRpcUrl, true);
                case IMPERSONATING -> service.new Factory(getRpcUrl, false);
                case NOBODY, NONE -> null;
            };
        }

        @Override
        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
            throw new UnsupportedOperationException("may fall back to a fixed user");
        }

        @Override
        public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
            throw new UnsupportedOperationException("acts as a fixed user");
        }

        @Override
        public Object getProperty(String key) {
            return null;
        }

        @Override
        public Object putProperty(String key, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object removeProperty(String key) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public List<ApplicationLink> getApplicationLinks() {
        Link primary = new Link(this, ID, TYPE, "Jira", jira, jira, true, false);
        return kind == Kind.NONE
                ? List.of()
                : Stream.concat(others.stream(), Stream.of(primary)).toList();
    }

    @Override
    public List<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return type.isInstance(TYPE) ? getApplicationLinks() : List.of();
    }

    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return getApplicationLinks().stream()
                .filter(link -> link.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return getApplicationLinks(type).stream()
                .filter(ApplicationLink::isPrimary)
                .findFirst()
                .orElse(null);
    }
}

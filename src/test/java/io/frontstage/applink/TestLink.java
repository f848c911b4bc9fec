package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** An application link over plain HTTP that acts only as the thread's user. */
final class TestLink implements ApplicationLink {

    static final URI ALLOW = URI.create("https://wiki.example.com/allow");

    /** The ways in which a link acts as the person. */
    enum Kind {
        IMPERSONATING,
        THREE_LEGGED,
        /** An administrator has configured it so that it cannot. */
        FIXED_USER_ONLY
    }

    private final String name;
    private final URI address;
    private final Supplier<Optional<String>> person;
    private final Kind kind;
    final Set<String> allowed = ConcurrentHashMap.newKeySet();
    Throwable broken;

    /** The headers that tell Jira who the person is. */
    Function<String, Map<String, String>> signing = who -> Map.of(TestRequest.PERSON, who);

    TestLink(String name, URI address, Supplier<Optional<String>> person, Kind kind) {
        this.name = name;
        this.address = address;
        this.person = person;
        this.kind = kind;
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId("id of " + name);
    }

    @Override
    public ApplicationType getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create("https://jira.example.com/"
                + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }

    @Override
    public URI getRpcUrl() {
        return address;
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        throw new AssertionError("may fall back to a fixed user");
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        throw new AssertionError("acts as a fixed user");
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return kind == Kind.FIXED_USER_ONLY ? null : new Factory(person.get().orElseThrow());
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

    private final class Factory implements ApplicationLinkRequestFactory {

        private final String actsAs;

        Factory(String actsAs) {
            this.actsAs = actsAs;
        }

        @Override
        public ApplicationLinkRequest createRequest(MethodType method, String url) throws CredentialsRequiredException {
            if (broken instanceof Error missing) {
                throw missing;
            }
            if (broken instanceof RuntimeException failed) {
                throw failed;
            }
            if (kind == Kind.THREE_LEGGED && !allowed.contains(actsAs)) {
                throw new CredentialsRequiredException((AuthorisationURIGenerator) this, "the dance first");
            }
            TestRequest request = new TestRequest(method, URI.create(address + url));
            signing.apply(actsAs).forEach(request::setHeader);
            return request;
        }

        @Override
        public URI getAuthorisationURI(URI callback) {
            return getAuthorisationURI();
        }

        @Override
        public URI getAuthorisationURI() {
            return kind == Kind.THREE_LEGGED ? ALLOW : null;
        }
    }
}

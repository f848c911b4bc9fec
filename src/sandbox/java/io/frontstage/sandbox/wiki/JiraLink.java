package io.frontstage.sandbox.wiki;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;

/** The primary link to the sandbox's Jira: an address to show. It cannot yet speak for the reader, nor for anybody else. */
record JiraLink(URI getDisplayUrl) implements ApplicationLink {

    private static final class Jira implements JiraApplicationType {}

    @Override
    public ApplicationId getId() {
        return new ApplicationId("5f0c1c5e-2f0b-3c1d-9a55-8d1f0f7f2990");
    }

    @Override
    public ApplicationType getType() {
        return new Jira();
    }

    @Override
    public String getName() {
        return "Jira";
    }

    @Override
    public URI getRpcUrl() {
        return getDisplayUrl;
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

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        throw new UnsupportedOperationException("may fall back to a fixed user");
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return null;
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return null;
    }
}

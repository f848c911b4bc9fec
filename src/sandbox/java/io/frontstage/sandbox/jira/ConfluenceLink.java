package io.frontstage.sandbox.jira;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import java.net.URI;
import java.util.List;

/** Jira's end of the link to the sandbox's wiki: its name and address, for Jira asks the wiki nothing. */
record ConfluenceLink(URI getDisplayUrl) implements ApplicationLink, ApplicationLinkService {

    private static final ApplicationId ID = new ApplicationId("8c2f6f0e-91d5-3a53-8d6c-1b0f1c301990");
    private static final ConfluenceApplicationType TYPE = new ConfluenceApplicationType() {};

    @Override
    public ApplicationId getId() {
        return ID;
    }

    @Override
    public ApplicationType getType() {
        return TYPE;
    }

    @Override
    public String getName() {
        return "Wiki";
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
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        throw new UnsupportedOperationException("Jira asks the wiki nothing");
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        throw new UnsupportedOperationException("Jira asks the wiki nothing");
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        throw new UnsupportedOperationException("Jira asks the wiki nothing");
    }

    @Override
    public Object getProperty(String key) {
        return null;
    }

    @Override
    public Object putProperty(String key, Object value) {
        return null;
    }

    @Override
    public Object removeProperty(String key) {
        return null;
    }

    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return ID.equals(id) ? this : null;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return List.of(this);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return type.isInstance(TYPE) ? List.of(this) : List.of();
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return type.isInstance(TYPE) ? this : null;
    }
}

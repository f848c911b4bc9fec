package com.atlassian.applinks.api;

import java.net.URI;

/** The read-only side of a link. Implemented by a public plugin's tests against platform 8.3.26; certain. */
public interface ReadOnlyApplicationLink {
    ApplicationId getId();

    ApplicationType getType();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    boolean isPrimary();

    boolean isSystem();
    /** May fall back to a fixed user, so we do not use it. */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
    /** {@code null} if the link cannot act as the current user. */
    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory();
}

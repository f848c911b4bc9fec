package com.atlassian.applinks.api;

import java.net.URI;

/** A link as it is read. Implemented by a public plugin's tests against platform 8.3.26; certain. */
public interface ReadOnlyApplicationLink {
    ApplicationId getId();

    ApplicationType getType();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    boolean isPrimary();

    boolean isSystem();
    /** May fall back to a fixed user: not for us. */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
    /** {@code null} where the link cannot act as the person who asks. */
    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory();
}

package com.atlassian.applinks.api;

/** Compiled against Jira 10.3 and platform 8.3.26; certain. */
public interface ApplicationLinkService {
    ApplicationLink getApplicationLink(ApplicationId id) throws TypeNotInstalledException;

    Iterable<ApplicationLink> getApplicationLinks();

    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);
    /** {@code null} if there is none. */
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}

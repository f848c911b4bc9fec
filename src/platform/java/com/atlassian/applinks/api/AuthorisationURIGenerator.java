package com.atlassian.applinks.api;

import java.net.URI;

/** Compiled against Jira 10.3.1; certain. Both may return {@code null}. */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}

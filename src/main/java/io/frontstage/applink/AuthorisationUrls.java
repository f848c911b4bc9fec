package io.frontstage.applink;

import com.atlassian.applinks.api.AuthorisationURIGenerator;
import java.net.URI;
import java.util.Optional;

/** The address where a person allows this wiki to act for them in Jira. */
final class AuthorisationUrls {

    private AuthorisationUrls() {}

    /** The link’s authorisation address; empty if the link acts for everyone without asking. */
    static Optional<URI> of(AuthorisationURIGenerator link) {
        return Optional.ofNullable(link.getAuthorisationURI()).filter(JiraLinks::isWeb);
    }
}

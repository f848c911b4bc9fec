package io.frontstage.applink;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Freshness;
import io.frontstage.plugin.IncompleteProduct;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If the application links lack something, Jira is not asked, and nothing else fails. */
class IncompleteLinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.applinks.api.ApplicationLinkService",
                "com.atlassian.applinks.api.ApplicationLinkService#getPrimaryApplicationLink",
                "com.atlassian.applinks.api.ApplicationLink",
                "com.atlassian.applinks.api.ApplicationLink#createImpersonatingAuthenticatedRequestFactory",
                "com.atlassian.applinks.api.ApplicationLinkRequest",
                "com.atlassian.applinks.api.ApplicationLinkRequest#setSoTimeout",
                "com.atlassian.applinks.api.ApplicationLinkRequestFactory",
                "com.atlassian.applinks.api.ApplicationLinkResponseHandler",
                "com.atlassian.applinks.api.AuthorisationURIGenerator",
                "com.atlassian.applinks.api.CredentialsRequiredException",
                "com.atlassian.applinks.api.application.jira.JiraApplicationType",
                "com.atlassian.sal.api.net.Request$MethodType",
                "com.atlassian.sal.api.net.Response",
                "com.atlassian.sal.api.net.ResponseException"
            })
    void jiraIsNotAsked(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(Asked.class))
                .asString()
                .matches("(NoJira|Unavailable).*");
    }

    /** An issue of a Jira at which nobody listens: if nothing is missing, the request is attempted. */
    static final class Asked implements Callable<Object> {
        @Override
        public Object call() {
            FakeJira jira = new FakeJira();
            jira.answers = new FakeIssues();
            try {
                Wiring wiring = new Wiring(jira.address(), TestLink.Kind.IMPERSONATING, Wiring.PATIENT);
                return wiring.jira
                        .look(Optional.empty(), List.of(new IssueKey("CX-1")), Freshness.NOW)
                        .getClass()
                        .getSimpleName();
            } finally {
                jira.close();
            }
        }
    }
}

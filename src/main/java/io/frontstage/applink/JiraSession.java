package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLink;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.JiraHome;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** One person’s call to one Jira. Its requests share one deadline and one maximum number. */
final class JiraSession {

    private final JiraClient jiraClient;
    private final String person;
    private final String name;
    private final ApplicationLink link;
    private final JiraHome home;
    private final Deadline deadline;
    private final AtomicInteger requestsLeft;

    /**
     * @param person the key of the person for whom Jira is asked
     * @param name the link that the map names
     */
    JiraSession(
            JiraClient jiraClient,
            String person,
            String name,
            ApplicationLink link,
            JiraHome home,
            Deadline deadline,
            int requests) {
        this.jiraClient = jiraClient;
        this.person = person;
        this.name = name;
        this.link = link;
        this.home = home;
        this.deadline = deadline;
        requestsLeft = new AtomicInteger(requests);
    }

    /** Sends one request as the person, or returns why it was not sent. */
    <T> Answer<T> send(JiraRequest jiraRequest, ResponseParser<T> responseParser) {
        return jiraClient.send(this, jiraRequest, responseParser);
    }

    /**
     * Counts one more request. True if the call has no time or no request left, so that the request must not be sent.
     */
    boolean isSpent() {
        return deadline.isOver() || requestsLeft.getAndDecrement() <= 0;
    }

    /** The time of day. */
    Instant now() {
        return jiraClient.clocks().wall().instant();
    }

    String person() {
        return person;
    }

    /** The name of the link, as the map gives it; an empty text means the primary link. */
    String name() {
        return name;
    }

    ApplicationLink link() {
        return link;
    }

    /** The link’s id. */
    String jira() {
        return link.getId().get();
    }

    JiraHome home() {
        return home;
    }

    Deadline deadline() {
        return deadline;
    }

    URI address(IssueKey key) {
        return URI.create(home.address() + "/browse/" + key);
    }
}

package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLink;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.JiraHome;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** One person’s call to one Jira: all its requests together have one deadline and one number. */
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
     * @param name what the map says of its link
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

    /** Sends one request as the person, or says why not. */
    <T> Answer<T> send(JiraRequest jiraRequest, ResponseParser<T> responseParser) {
        return jiraClient.send(this, jiraRequest, responseParser);
    }

    /** Whether nothing more may be sent in this call; otherwise one request fewer is left. */
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

    /** What the map says of its link. */
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

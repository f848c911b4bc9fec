package io.frontstage.jira;

import com.atlassian.jira.issue.link.RemoteIssueLink;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.PlainText;
import java.util.Optional;

/**
 * A map that an issue is linked to, as read from its remote link. Anyone who may link the issue may have written it,
 * not only Frontstage.
 *
 * @param map the map's id
 * @param title the link's text
 * @param summary the link's summary; may be empty
 * @param address the map's address; not checked
 */
record LinkedMap(String map, String title, String summary, String address) {

    /** The application type of links to maps. */
    static final String APPLICATION = "io.frontstage";

    /** The prefix of the map's id in the link's global id. */
    static final String PREFIX = "frontstage:";

    /** The map of a link; empty if the link is not ours. */
    static Optional<LinkedMap> of(RemoteIssueLink link) {
        String id = link.getGlobalId();
        if (!APPLICATION.equals(link.getApplicationType()) || id == null || !id.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String map = line(id.substring(PREFIX.length()), IssueProperty.MAX_NAME_LENGTH);
        return map.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkedMap(
                        map,
                        line(link.getTitle(), IssueProperty.MAX_NAME_LENGTH),
                        line(link.getSummary(), IssueProperty.MAX_NAME_LENGTH),
                        line(link.getUrl(), IssueProperty.MAX_ADDRESS_LENGTH)));
    }

    private static String line(String text, int most) {
        return text == null ? "" : PlainText.line(text, most);
    }
}

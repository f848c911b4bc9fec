package io.frontstage.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import io.frontstage.product.Feature;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The status of an issue, in the reader's language. Call it only for an issue that the reader may see. */
final class IssueStatus {

    private static final Logger LOG = LoggerFactory.getLogger(IssueStatus.class);

    private final Feature status = new Feature("status of issues; the panel shows a map's other issues without it");

    /** Its name; empty if it cannot be read. */
    String of(Issue issue) {
        try {
            return status.use(() -> Named.of(issue), "");
        } catch (RuntimeException failed) {
            LOG.warn("The status of {} cannot be read", issue.getKey(), failed);
            return "";
        }
    }

    /** A separate class, so that nothing looks at its members before they are called. */
    private static final class Named {

        static String of(Issue issue) {
            IssueConstant status = issue.getStatus();
            return status == null
                    ? ""
                    : Stream.of(status.getNameTranslation(), status.getName())
                            .filter(Objects::nonNull)
                            .filter(name -> !name.isBlank())
                            .findFirst()
                            .orElse("");
        }
    }
}

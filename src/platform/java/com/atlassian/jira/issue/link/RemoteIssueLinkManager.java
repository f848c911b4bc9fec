package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Compiled against Jira 10.3.1, no witness on 11: catch its {@code LinkageError}. */
public interface RemoteIssueLinkManager {
    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);
}

package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.GetException;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;

/**
 * Links of an issue: compiled against Jira 10.3.1. Links by their global ids: declared so in Jira 6's own sources and
 * documented for 7.0. No evidence for 11 in either case: catch their {@code LinkageError}.
 */
public interface RemoteIssueLinkManager {
    /** Sorted by global id and id; duplicates may occur. */
    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);

    /**
     * One indexed look-up, sorted by id; checks no permission.
     *
     * @throws GetException for more than 100 ids
     */
    List<RemoteIssueLink> findRemoteIssueLinksByGlobalIds(Collection<String> globalIds) throws GetException;
}

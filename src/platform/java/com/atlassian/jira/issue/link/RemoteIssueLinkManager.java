package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.GetException;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;

/**
 * Links of an issue: compiled against Jira 10.3.1. Links by their global ids: declared so in Jira 6's own sources and documented for
 * 7.0. No witness on 11 for either: catch their {@code LinkageError}.
 */
public interface RemoteIssueLinkManager {
    /** Sorted by global id and id; duplicates may occur. */
    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);

    /**
     * One look-up by index, sorted by id; permissions are not checked.
     *
     * @throws GetException for more than 100 ids
     */
    List<RemoteIssueLink> findRemoteIssueLinksByGlobalIds(Collection<String> globalIds) throws GetException;
}

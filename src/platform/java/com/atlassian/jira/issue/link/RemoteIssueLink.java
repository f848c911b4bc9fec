package com.atlassian.jira.issue.link;

/** A link from an issue to a page elsewhere. Getters seen in public use; high. */
public final class RemoteIssueLink {
    private RemoteIssueLink() {}

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    public String getGlobalId() {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public String getSummary() {
        throw new UnsupportedOperationException();
    }

    public String getUrl() {
        throw new UnsupportedOperationException();
    }

    public String getRelationship() {
        throw new UnsupportedOperationException();
    }

    public String getApplicationType() {
        throw new UnsupportedOperationException();
    }

    public String getApplicationName() {
        throw new UnsupportedOperationException();
    }
}

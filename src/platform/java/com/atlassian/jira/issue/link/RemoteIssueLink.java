package com.atlassian.jira.issue.link;

/** A link from an issue to a page elsewhere. Getters seen in public use; high. */
public final class RemoteIssueLink {
    private final RemoteIssueLinkBuilder made;

    RemoteIssueLink(RemoteIssueLinkBuilder made) {
        this.made = made;
    }

    public Long getId() {
        return made.id;
    }

    public Long getIssueId() {
        return made.issueId;
    }

    public String getGlobalId() {
        return made.globalId;
    }

    public String getTitle() {
        return made.title;
    }

    public String getSummary() {
        return made.summary;
    }

    public String getUrl() {
        return made.url;
    }

    public String getRelationship() {
        return made.relationship;
    }

    public String getApplicationType() {
        return made.applicationType;
    }

    public String getApplicationName() {
        return made.applicationName;
    }
}

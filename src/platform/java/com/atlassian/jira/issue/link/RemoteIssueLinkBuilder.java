package com.atlassian.jira.issue.link;

/** Builds a {@link RemoteIssueLink}. Seen in Jira 7; the plugin does not call it, the sandbox does. */
public class RemoteIssueLinkBuilder {
    Long id;
    Long issueId;
    String globalId;
    String title;
    String summary;
    String url;
    String relationship;
    String applicationType;
    String applicationName;

    public RemoteIssueLinkBuilder id(Long value) {
        id = value;
        return this;
    }

    public RemoteIssueLinkBuilder issueId(Long value) {
        issueId = value;
        return this;
    }

    public RemoteIssueLinkBuilder globalId(String value) {
        globalId = value;
        return this;
    }

    public RemoteIssueLinkBuilder title(String value) {
        title = value;
        return this;
    }

    public RemoteIssueLinkBuilder summary(String value) {
        summary = value;
        return this;
    }

    public RemoteIssueLinkBuilder url(String value) {
        url = value;
        return this;
    }

    public RemoteIssueLinkBuilder relationship(String value) {
        relationship = value;
        return this;
    }

    public RemoteIssueLinkBuilder applicationType(String value) {
        applicationType = value;
        return this;
    }

    public RemoteIssueLinkBuilder applicationName(String value) {
        applicationName = value;
        return this;
    }

    public RemoteIssueLink build() {
        return new RemoteIssueLink(this);
    }
}

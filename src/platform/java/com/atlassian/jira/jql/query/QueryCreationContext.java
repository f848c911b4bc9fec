package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** The user of a query. Seen in Jira 8; high. */
public interface QueryCreationContext {
    /** {@code null} is the anonymous user. */
    ApplicationUser getApplicationUser();
}

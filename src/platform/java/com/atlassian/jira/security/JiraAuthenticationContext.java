package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** {@code getLoggedInUser} compiled against Jira 11; certain ({@code getLocale}: high). */
public interface JiraAuthenticationContext {
    /** {@code null} is the anonymous user. */
    ApplicationUser getLoggedInUser();

    Locale getLocale();
}

package com.atlassian.sal.api.user;

import java.net.URI;

/** What is known of a user. Used in Confluence 10; certain. */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();

    URI getProfilePageUri();
}

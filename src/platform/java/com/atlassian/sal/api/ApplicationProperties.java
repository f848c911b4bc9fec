package com.atlassian.sal.api;

/** Which product this is, and its address. Compiled against Confluence 10.2 and Jira 11.3; certain. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();
    /** "conf" in Confluence, "jira" in Jira. */
    String getPlatformId();

    String getVersion();
}

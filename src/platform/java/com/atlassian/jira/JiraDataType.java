package com.atlassian.jira;

/** What a clause or function of JQL speaks of. Documented for Jira 10.7; certain. */
public interface JiraDataType {}

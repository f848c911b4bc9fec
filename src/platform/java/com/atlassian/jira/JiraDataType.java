package com.atlassian.jira;

/** The type of value of a JQL clause or function. Documented for Jira 10.7; certain. */
public interface JiraDataType {}

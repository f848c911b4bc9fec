package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** The status of an issue; implemented by a public plugin built against Jira 11.0. */
public interface Status extends IssueConstant {}

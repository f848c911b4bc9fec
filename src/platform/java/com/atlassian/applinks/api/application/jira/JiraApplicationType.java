package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** Compiled against applinks 11; certain. */
public interface JiraApplicationType extends ApplicationType {}

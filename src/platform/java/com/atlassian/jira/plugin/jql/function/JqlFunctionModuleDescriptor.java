package com.atlassian.jira.plugin.jql.function;

/** Passed on only. Compiled against Jira 11.3.1; certain. */
public interface JqlFunctionModuleDescriptor {}

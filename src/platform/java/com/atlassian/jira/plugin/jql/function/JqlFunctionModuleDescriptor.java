package com.atlassian.jira.plugin.jql.function;

/** What the descriptor says of a function. Passed on only; compiled against Jira 11.3.1, its members long public API; certain. */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}

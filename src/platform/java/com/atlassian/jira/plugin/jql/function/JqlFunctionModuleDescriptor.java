package com.atlassian.jira.plugin.jql.function;

/**
 * The descriptor of a function. Only passed on; compiled against Jira 11.3.1, its members are long public API; certain.
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}

package com.atlassian.webresource.api.assembler;

/** What the current page needs. Names compiled against Confluence 10 and Jira 11, return type high. */
public interface RequiredResources {
    /** {@code plugin.key:module-key}. */
    RequiredResources requireWebResource(String moduleKey);

    RequiredResources requireContext(String context);
}

package com.atlassian.webresource.api.assembler;

/** Compiled against Confluence 10 and Jira 11; certain. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}

package com.atlassian.confluence.api.model.pagination;

/** Which of many results are requested. Compiled against Confluence 10.0.2; certain. */
public interface PageRequest {
    int getStart();

    int getLimit();
}

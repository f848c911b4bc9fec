package com.atlassian.confluence.api.model.pagination;

/** Which of many results are asked for. Compiled against Confluence 10.0.2; certain. */
public interface PageRequest {
    int getStart();

    int getLimit();
}

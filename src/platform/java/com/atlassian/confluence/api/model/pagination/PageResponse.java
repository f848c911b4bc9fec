package com.atlassian.confluence.api.model.pagination;

import java.util.List;

/** Some of many results. Compiled against Confluence 10.0.2; certain. */
public interface PageResponse<T> extends Iterable<T> {
    List<T> getResults();

    boolean hasMore();
}

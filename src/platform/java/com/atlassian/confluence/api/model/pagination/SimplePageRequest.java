package com.atlassian.confluence.api.model.pagination;

/** The results from an index on, up to a limit. Compiled against Confluence 10.0.2; certain. */
public class SimplePageRequest implements PageRequest {
    private final int start;
    private final int limit;

    public SimplePageRequest(int start, int limit) {
        this.start = start;
        this.limit = limit;
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getLimit() {
        return limit;
    }
}

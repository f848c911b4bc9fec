package com.atlassian.confluence.api.service.search;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;

/**
 * Searches as the current user, and finds what they may see; {@code ServiceException} for a query that cannot be read. Compiled against
 * Confluence 10.0.2; certain.
 */
public interface CQLSearchService {
    PageResponse<Content> searchContent(String cql, PageRequest page, Expansion... expansions);
}

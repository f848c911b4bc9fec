package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import java.util.Calendar;

/**
 * Finds pages and blog posts; checks no permission, returns {@code null} for none. Compiled against Confluence 10.0;
 * certain.
 */
public interface PageManager extends ContentEntityManager {
    AbstractPage getAbstractPage(long id);

    Page getPage(long id);

    Page getPage(String spaceKey, String title);

    BlogPost getBlogPost(String spaceKey, String title, Calendar day);
}

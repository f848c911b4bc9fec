package com.atlassian.confluence.pages;

/** A wiki page. Compiled against Confluence 10.0; certain ({@code getParent, setParentPage}: seen in 8.x; high). */
public class Page extends AbstractPage {
    public static final String CONTENT_TYPE = "page";

    private Page parent;

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }
}

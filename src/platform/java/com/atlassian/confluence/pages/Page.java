package com.atlassian.confluence.pages;

/** A wiki page. Compiled against Confluence 10.0; certain ({@code getParent, setParentPage}: seen in 8.x; high). */
public class Page extends AbstractPage {
    private Page parent;

    @Override
    public String getType() {
        return "page";
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }
}

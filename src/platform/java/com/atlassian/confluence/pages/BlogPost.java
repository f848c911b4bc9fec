package com.atlassian.confluence.pages;

/** A blog post. Compiled against Confluence 10.0.3; certain. */
public class BlogPost extends AbstractPage {
    @Override
    public String getType() {
        return "blogpost";
    }
}

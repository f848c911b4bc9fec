package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;

/** A space; a personal one's key begins with a tilde. Getters compiled against Confluence 10.0; certain. */
public class Space extends ConfluenceEntityObject {
    private String key;
    private String name;

    public Space() {}

    public Space(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrlPath() {
        return "/display/" + key;
    }
}

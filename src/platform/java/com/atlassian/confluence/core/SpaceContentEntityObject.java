package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content of a space. Both getters compiled against Confluence 10.0; certain. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}

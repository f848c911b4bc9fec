package com.atlassian.confluence.spaces;

/** Finds spaces; it checks no permission. Compiled against Confluence 10.0; certain. */
public interface SpaceManager {
    /** {@code null} if there is none. */
    Space getSpace(String spaceKey);
}

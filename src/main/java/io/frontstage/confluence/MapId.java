package io.frontstage.confluence;

/**
 * The id of a map, which lasts over new versions, renaming and moving of its file: {@code <server id>-<attachment id>}. The copy of a
 * page has another map.
 *
 * @param server the wiki
 * @param attachment the file's id
 */
public record MapId(String server, long attachment) {

    public MapId {
        if (server.isBlank() || attachment <= 0) {
            throw new IllegalArgumentException("no map: " + server + "-" + attachment);
        }
    }

    @Override
    public String toString() {
        return server + "-" + attachment;
    }
}

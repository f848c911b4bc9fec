package io.frontstage.confluence.page;

/**
 * The id of a map: {@code <server id>-<attachment id>}. It stays the same when the file gets a new version, is renamed
 * or moved. A copy of the page has a different map.
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

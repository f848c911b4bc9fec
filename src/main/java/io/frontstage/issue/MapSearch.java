package io.frontstage.issue;

/** The query that finds the issues of a map in a Jira with the plugin; a Jira without it refuses the query. */
public final class MapSearch {

    private MapSearch() {}

    /**
     * The query in JQL.
     *
     * @param map the map's id: letters, digits and hyphens
     */
    public static String of(String map) {
        return "issue in blueprintIssues(\"" + map + "\")";
    }
}

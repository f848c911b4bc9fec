package io.frontstage.issue;

/** What finds the issues of a map in a Jira that has its half of the plugin; any other refuses the question. */
public final class MapSearch {

    private MapSearch() {}

    /**
     * In Jira's query language.
     *
     * @param map the map's id: letters, digits and hyphens
     */
    public static String of(String map) {
        return "issue in blueprintIssues(\"" + map + "\")";
    }
}

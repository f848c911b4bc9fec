/** An issue of Jira, or a map's name in a search, in; the panel of its maps, or the map's issues, out. Runs in Jira and asks Confluence nothing. */
package io.frontstage.jira;

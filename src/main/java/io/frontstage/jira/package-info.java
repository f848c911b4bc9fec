/**
 * A Jira issue, or a map's id in a search, in; the panel of its maps, or the map's issues, out. Runs in Jira and never
 * calls Confluence.
 */
package io.frontstage.jira;

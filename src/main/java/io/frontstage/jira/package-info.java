/**
 * The half of the plugin that runs in Jira: the panel that shows an issue's maps, and the search for a map's issues. It
 * never calls Confluence.
 */
package io.frontstage.jira;

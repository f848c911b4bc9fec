/**
 * Everything that connects a map with its Jira issues: links in the map's file, new issues, and links from the issues
 * back to the map.
 */
package io.frontstage.confluence.linking;

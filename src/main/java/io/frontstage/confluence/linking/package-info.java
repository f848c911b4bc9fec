/** What people want between a map and Jira in, what became of it out: links in the file, issues that are made, links back. */
package io.frontstage.confluence.linking;

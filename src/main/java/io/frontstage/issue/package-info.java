/**
 * What the core knows about Jira issues: their addresses, what a person may see of them, and the progress that follows
 * from it; and the port through which a person asks Jira.
 */
package io.frontstage.issue;

/**
 * What the core needs to know about Jira issues: keys in, addresses, snapshots and progress out; and the port through
 * which a person asks Jira.
 */
package io.frontstage.issue;

/** What the core wants to know about Jira issues: keys in, addresses, sights and progress out; and the port through which a person asks Jira. */
package io.frontstage.issue;

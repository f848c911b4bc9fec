/** What the core wants to know about Jira issues: keys in, addresses (and later their progress) out. */
package io.frontstage.issue;

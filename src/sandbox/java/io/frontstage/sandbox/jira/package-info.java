/**
 * The packaged jar in; a Jira stand-in out that runs it as Jira does: issues, their pages, the remote API, and its
 * troubles.
 */
package io.frontstage.sandbox.jira;

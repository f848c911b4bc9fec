/** The packaged jar in; a Jira stand-in out that holds it as Jira does: issues, their pages, the remote API, and its troubles. */
package io.frontstage.sandbox.jira;

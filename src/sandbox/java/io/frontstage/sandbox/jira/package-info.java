/**
 * A stand-in for Jira that runs the packaged jar as Jira does: issues, their pages, the remote API, and its failures.
 */
package io.frontstage.sandbox.jira;

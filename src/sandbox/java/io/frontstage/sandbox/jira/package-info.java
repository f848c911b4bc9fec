/**
 * Stands in for Jira: installs the packaged jar as Jira would, and has issues, their pages and the REST API. It can also fail on
 * request.
 */
package io.frontstage.sandbox.jira;

/**
 * Sends requests about a map's issues to Jira, always as the person who asks, and returns Jira's answers to that
 * person.
 */
package io.frontstage.applink;

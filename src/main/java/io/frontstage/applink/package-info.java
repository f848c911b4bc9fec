/**
 * Requests about a map's issues in, Jira's answers to the person who asks out. One client, which acts as that person
 * only.
 */
package io.frontstage.applink;

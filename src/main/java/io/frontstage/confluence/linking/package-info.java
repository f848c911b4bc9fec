/** Requests that concern a map and Jira in, their results out: links in the file, created issues, links back. */
package io.frontstage.confluence.linking;

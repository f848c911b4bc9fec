/**
 * Changes of a map in, a new version of its file out, with a report on each change: issues, decisions about
 * gaps and scores are saved at once by {@code maps/{map}/edits}. The editor saves nothing with a gesture: it sends each to
 * {@code maps/{map}/preview}, which answers with the changed text. Both make a change in the text with
 * {@code definition.change}.
 */
package io.frontstage.confluence.change;

/**
 * Applies changes of a map to its file, as one new version, with a report on each change: issues, decisions about gaps and scores are
 * saved at once by {@code maps/{map}/edits}. The editor saves nothing with a gesture: it sends each to {@code maps/{map}/preview}, which
 * answers with the changed text. For both, {@code definition.change} makes the change in the text.
 */
package io.frontstage.confluence.change;

/**
 * Checks a blueprint against the rules of good blueprinting and gives hints, with positions: one class for each check, all listed in
 * {@link io.frontstage.check.Checks}. What the language does not allow is reported earlier, while {@code io.frontstage.definition} reads
 * the text. What the service lacks, such as an owner or a cause of a pain point, is a gap ({@code io.frontstage.gap}).
 */
package io.frontstage.check;

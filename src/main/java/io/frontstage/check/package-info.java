/**
 * Checks a blueprint against the rules of good blueprinting and gives hints, with positions: one class for each check, all listed in
 * {@link io.frontstage.check.Checks}. What the language does not allow is reported earlier, while {@code io.frontstage.definition} reads
 * the text.
 */
package io.frontstage.check;

/**
 * Reads the table that a survey tool exports: the answers that belong to a map, and a report of what was not understood. Adds the answers
 * to the map's answer file.
 */
package io.frontstage.answer.survey;

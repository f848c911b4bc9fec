/**
 * The table of a survey and what its columns mean in, the answers that belong to a map out, with a report of what was not understood and
 * the file of answers that keeps them.
 */
package io.frontstage.answer.survey;

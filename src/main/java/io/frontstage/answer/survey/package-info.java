/**
 * A survey's table and the meaning of its columns in, the answers that belong to a map and the answer file that keeps them out, with a
 * report of what was not understood.
 */
package io.frontstage.answer.survey;

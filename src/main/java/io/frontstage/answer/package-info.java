/**
 * Reads customers' answer files: the answers to a map's metrics and feelings, and a report of the lines that were left out. Files are
 * streamed and limited in size.
 */
package io.frontstage.answer;

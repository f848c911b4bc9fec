/**
 * Files of customers' answers in, the answers that belong to a map's metrics and steps out, with a report of the lines that were left
 * out. Files are read as streams and within limits.
 */
package io.frontstage.answer;

/**
 * Measures how long drawing a map takes, compared with the minimum that any such program must do. Run by {@code
 * bin/bench}.
 */
package io.frontstage.bench;

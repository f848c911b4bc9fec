/** How long the way through the house takes, beside the least that any such program must do. Run by {@code bin/bench}. */
package io.frontstage.bench;

package io.frontstage.applink;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The clocks in use.
 *
 * @param wall the time of day
 * @param nanos a monotonic clock, in nanoseconds
 */
record Clocks(InstantSource wall, LongSupplier nanos) {

    static final Clocks SYSTEM = new Clocks(InstantSource.system(), System::nanoTime);
}

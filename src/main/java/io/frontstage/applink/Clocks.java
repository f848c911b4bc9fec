package io.frontstage.applink;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What time it is.
 *
 * @param wall the time of day
 * @param nanos a clock that only runs forward, in nanoseconds
 */
record Clocks(InstantSource wall, LongSupplier nanos) {

    static final Clocks SYSTEM = new Clocks(InstantSource.system(), System::nanoTime);
}

package io.frontstage.blueprint;

import java.util.Optional;

/**
 * A figure that is followed.
 *
 * @param name its name
 * @param value now
 * @param baseline before
 * @param target wanted
 * @param lane where it is taken, if said
 * @param source whence it is known
 * @param asOf when it was taken
 */
public record Metric(
        String name,
        Value value,
        Optional<Value> baseline,
        Optional<Value> target,
        Optional<LaneId> lane,
        Optional<String> source,
        Optional<PartialDate> asOf) {}

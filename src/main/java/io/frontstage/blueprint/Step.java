package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * One customer action: one column of the map.
 *
 * @param id its id
 * @param title what the customer does; also the head of the column
 * @param about more
 * @param audience whom and which path it is for
 * @param owner who answers for it
 * @param channels each makes a touchpoint
 * @param policies rules in force
 * @param cells what stands in the lanes, in the order of the map's lanes; a lane without cell has nothing, the customer lane without cell has the title
 * @param experience how it is lived through
 * @param timing the customer's time, waiting time and cost
 * @param tolerance how long the customer puts up with time and wait together; of a range, up to the first end gladly, past the second not at all
 * @param failPoint whether what the customer does here tends to go wrong
 * @param momentOfTruth whether it decides what the customer thinks of the whole
 * @param metrics figures followed here
 * @param items what is good, bad or could be better
 */
public record Step(
        ElementId id,
        String title,
        About about,
        Audience audience,
        Optional<String> owner,
        List<String> channels,
        List<String> policies,
        List<Cell> cells,
        Experience experience,
        Timing timing,
        Optional<TimeSpan> tolerance,
        boolean failPoint,
        boolean momentOfTruth,
        List<Metric> metrics,
        Items items) {

    public Step {
        channels = List.copyOf(channels);
        policies = List.copyOf(policies);
        cells = List.copyOf(cells);
        metrics = List.copyOf(metrics);
    }

    /** The cell of one lane at this step; empty if the author says nothing about it. */
    public Optional<Cell> cell(LaneId lane) {
        for (Cell cell : cells) {
            if (cell.lane().equals(lane)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}

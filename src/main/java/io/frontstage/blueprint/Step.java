package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * One customer action: one column of the map.
 *
 * @param id its id
 * @param title what the customer does; also the head of the column
 * @param about its note, address and provenance
 * @param audience the personas and paths it is for
 * @param owner who is responsible for it
 * @param channels where it happens; each is a touchpoint
 * @param policies rules that apply
 * @param cells the contents of the lanes, in the order of the map's lanes; a lane without a cell is empty, except that the customer lane
 *     then shows the step's title
 * @param experience how the customer and the staff experience it
 * @param timing the customer's time, waiting time and cost
 * @param tolerance how long {@code time} and {@code wait} together may take: the customer is happy with anything up to the lower end of a
 *     range, and accepts nothing beyond its upper end
 * @param failPoint whether the customer's action tends to go wrong
 * @param momentOfTruth whether it decides what the customer thinks of the service
 * @param metrics figures tracked for it
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

package io.frontstage.ranking;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * The values assumed for unknown figures: the medians of the known ones on the map.
 *
 * @param reach the median of the known reaches of open pain points, 0 to 1; 1 if none is known
 * @param leastReach the lowest known reach, 0 to 1
 * @param mostReach the highest known reach, 0 to 1
 * @param isAnyReachKnown whether any open pain point has a reach; if none has, no reach is reported as unknown
 * @param impact the median of the known impacts, 1 to 5; 3 if none is known
 * @param effort the median of the known efforts, 1 to 5; 3 if none is known
 */
public record Assumptions(
        double reach, double leastReach, double mostReach, boolean isAnyReachKnown, double impact, double effort) {

    /** The impact and effort if no opportunity of the map has any: the middle of 1 to 5. */
    private static final double MIDDLE = 3;

    /** The medians over all open pain points and all opportunities, including done ones, so that the order is the same for all readers. */
    public static Assumptions of(Blueprint blueprint) {
        List<Double> reaches = new ArrayList<>();
        List<Double> impacts = new ArrayList<>();
        List<Double> efforts = new ArrayList<>();
        for (Item item : blueprint.items()) {
            if (item instanceof PainPoint pain && pain.fixed().isEmpty()) {
                pain.reach().map(Share::percent).ifPresent(percent -> reaches.add(percent / 100));
            } else if (item instanceof Opportunity opportunity) {
                opportunity.impact().ifPresent(impact -> impacts.add((double) impact));
                opportunity.effort().ifPresent(effort -> efforts.add((double) effort));
            }
        }
        return new Assumptions(
                median(reaches, 1),
                reaches.stream().mapToDouble(Double::doubleValue).min().orElse(1),
                reaches.stream().mapToDouble(Double::doubleValue).max().orElse(1),
                !reaches.isEmpty(),
                median(impacts, MIDDLE),
                median(efforts, MIDDLE));
    }

    /** The median; of an even number, the mean of the middle two. */
    private static double median(List<Double> values, double ifNone) {
        if (values.isEmpty()) {
            return ifNone;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}

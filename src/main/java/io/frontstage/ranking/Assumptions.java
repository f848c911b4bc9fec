package io.frontstage.ranking;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in for unknown figures: the median of the known ones on the map.
 *
 * @param reach median of the known reaches of open pains, 0 to 1; 1 if none is known
 * @param leastReach least known, 0 to 1
 * @param mostReach greatest known, 0 to 1
 * @param isAnyReachKnown whether an open pain has a reach; if none has, no reach is called unknown
 * @param impact median of the known impacts, 1 to 5; 3 if none is known
 * @param effort median of the known efforts, 1 to 5; 3 if none is known
 */
public record Assumptions(
        double reach, double leastReach, double mostReach, boolean isAnyReachKnown, double impact, double effort) {

    /** For impact and effort where no opportunity of the map has any: the middle of 1 to 5. */
    private static final double MIDDLE = 3;

    /** Over all open pains, and over all opportunities: done ones too, so that the order is the same for all readers. */
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

    /** Of an even number: the mean of the middle two. */
    private static double median(List<Double> values, double ifNone) {
        if (values.isEmpty()) {
            return ifNone;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}

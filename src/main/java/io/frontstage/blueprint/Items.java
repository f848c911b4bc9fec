package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.List;

/**
 * The pain points, delights and opportunities of one step or stage, each in the order written.
 *
 * @param pains pain points
 * @param delights moments of delight
 * @param opportunities opportunities
 */
public record Items(List<PainPoint> pains, List<Delight> delights, List<Opportunity> opportunities) {

    public Items {
        pains = List.copyOf(pains);
        delights = List.copyOf(delights);
        opportunities = List.copyOf(opportunities);
    }

    /** No items. */
    public static final Items NONE = new Items(List.of(), List.of(), List.of());

    /** All of them: pain points, then delights, then opportunities. */
    public List<Item> all() {
        List<Item> all = new ArrayList<>(pains.size() + delights.size() + opportunities.size());
        all.addAll(pains);
        all.addAll(delights);
        all.addAll(opportunities);
        return all;
    }
}

package io.frontstage.layout;

import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The order of a step's items: the most severe pain points first, each followed by what would solve it. */
final class ItemOrder {

    /**
     * An item in this order.
     *
     * @param joined whether it solves the pain point above it
     */
    record Entry(Item item, boolean joined) {}

    private ItemOrder() {}

    static List<Entry> of(Items items, Predicate<Item> shown) {
        List<Entry> order = new ArrayList<>();
        if (items.equals(Items.NONE)) {
            return order;
        }
        List<Opportunity> left = new ArrayList<>(items.opportunities());
        left.removeIf(shown.negate());
        for (PainPoint pain : open(items)) {
            if (!shown.test(pain)) {
                continue;
            }
            order.add(new Entry(pain, false));
            List<Opportunity> solving = left.stream()
                    .filter(opportunity -> solves(opportunity, pain))
                    .toList();
            solving.forEach(opportunity -> order.add(new Entry(opportunity, true)));
            left.removeAll(solving);
        }
        left.forEach(opportunity -> order.add(new Entry(opportunity, false)));
        for (PainPoint pain : items.pains()) {
            if (pain.fixed().isPresent() && shown.test(pain)) {
                order.add(new Entry(pain, false));
            }
        }
        for (Delight delight : items.delights()) {
            if (shown.test(delight)) {
                order.add(new Entry(delight, false));
            }
        }
        return order;
    }

    /** The pain points that are not fixed, the most severe first. */
    static List<PainPoint> open(Items items) {
        if (items.pains().isEmpty()) {
            return List.of();
        }
        List<PainPoint> open = new ArrayList<>(items.pains());
        open.removeIf(pain -> pain.fixed().isPresent());
        open.sort(PainPoint.WORST_FIRST);
        return open;
    }

    /** Whether an opportunity solves a pain point; if it names none, it solves all of its step or stage. */
    private static boolean solves(Opportunity opportunity, PainPoint pain) {
        return opportunity.solvesAll() || opportunity.solves().contains(pain.id());
    }

    static Optional<PainPoint> worst(List<PainPoint> pains) {
        return pains.stream().min(PainPoint.WORST_FIRST);
    }
}

package io.frontstage.compare;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.change.ItemRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the links to issues that a newer version of a map lost, because it was written without knowing of them. */
public final class LostLinks {

    private LostLinks() {}

    /**
     * The links of the older version that the newer one lacks, in the order of the older; without those that the newer one leaves out on
     * purpose, under {@code dismissed}. Items are the same if they have the same written id, or else the same title at the same step or
     * stage.
     *
     * @return none if one of them could not be read
     */
    public static List<LostLink> between(ReadDefinition older, ReadDefinition newer) {
        List<LostLink> lost = new ArrayList<>();
        List<Placed> there = items(newer);
        List<Dismissal> dismissals =
                newer.blueprint().map(Blueprint::dismissals).orElse(List.of());
        if (newer.blueprint().isEmpty()) {
            return lost;
        }
        for (Placed item : items(older)) {
            Optional<Placed> home = home(item, there);
            for (IssueKey key : issues(item.item)) {
                boolean kept = home.isPresent() && issues(home.get().item).contains(key);
                if (!kept && !isLeftOut(key, item, home, dismissals)) {
                    lost.add(new LostLink(item.item, item.step, item.stepTitle, key, home.map(Placed::ref)));
                }
            }
        }
        return lost.stream().distinct().toList();
    }

    /** An item and where it stands. */
    private record Placed(Item item, String step, String stepTitle, boolean written) {

        ItemRef ref() {
            return new ItemRef(item.id().value(), item.title(), step);
        }

        boolean isLike(Placed other) {
            return item.getClass() == other.item.getClass()
                    && item.title().equals(other.item.title())
                    && (step.equals(other.step) || stepTitle.equals(other.stepTitle));
        }
    }

    private static List<Placed> items(ReadDefinition read) {
        List<Placed> placed = new ArrayList<>();
        if (read.blueprint().isEmpty() || read.places().isEmpty()) {
            return placed;
        }
        Places places = read.places().get();
        for (Stage stage : read.blueprint().get().stages()) {
            add(stage.items(), stage.id().value(), stage.title(), places, placed);
            for (Step step : stage.steps()) {
                add(step.items(), step.id().value(), step.title(), places, placed);
            }
        }
        return placed;
    }

    private static void add(Items items, String step, String stepTitle, Places places, List<Placed> placed) {
        for (Item item : items.all()) {
            placed.add(new Placed(item, step, stepTitle, places.isWritten(item.id())));
        }
    }

    /** By the written id if the newer version has it; else by the text, at the same step. Of several alike, the one with the same id. */
    private static Optional<Placed> home(Placed item, List<Placed> there) {
        Optional<Placed> alike = Optional.empty();
        for (Placed candidate : there) {
            boolean sameId = candidate.item.id().equals(item.item.id());
            if (sameId && item.written && candidate.written && isMendable(candidate.item)) {
                return Optional.of(candidate);
            }
            if (candidate.isLike(item) && (alike.isEmpty() || sameId)) {
                alike = Optional.of(candidate);
            }
        }
        return alike;
    }

    private static boolean isMendable(Item item) {
        return item instanceof PainPoint || item instanceof Opportunity;
    }

    private static List<IssueKey> issues(Item item) {
        if (item instanceof PainPoint pain) {
            return pain.issues();
        }
        return item instanceof Opportunity opportunity ? opportunity.issues() : List.of();
    }

    /** A dismissal names the issue in its reason, and stands at the item or, once that is gone, at the map. */
    private static boolean isLeftOut(IssueKey key, Placed item, Optional<Placed> home, List<Dismissal> dismissals) {
        String id = home.orElse(item).item.id().value();
        for (Dismissal dismissal : dismissals) {
            boolean here = dismissal.at().isEmpty() || dismissal.at().get().equals(id);
            if (dismissal.check().equals(Dismissal.LOST_LINK)
                    && here
                    && names(dismissal.reason().orElse(""), key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String reason, IssueKey key) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(key.value()) + "(?![\\w])")
                .matcher(reason)
                .find();
    }
}

package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Takes out what would refer to nothing: arrows, entries of {@code solves}, checks set aside. Counts them. */
final class Clearing {

    private final Sheet sheet;
    private int arrows;
    private int solves;
    private int dismissals;

    Clearing(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Takes out what refers to things that will be gone. */
    void clear(Set<String> gone) throws Refused {
        Set<Integer> places = new TreeSet<>();
        new Arrows(sheet.outline()).understood().forEach((place, arrow) -> {
            if (gone.contains(Ties.element(arrow.from())) || gone.contains(Ties.element(arrow.to()))) {
                places.add(place);
            }
        });
        dismissals +=
                takeOut(Key.DISMISSED, Dismissed.places(sheet, at -> !Collections.disjoint(Ties.elements(at), gone)));
        arrows += takeOut(Key.ARROWS, places);
        clearSolves(gone);
    }

    private void clearSolves(Set<String> gone) throws Refused {
        List<Stroke> strokes = new ArrayList<>();
        for (Spot spot : sheet.outline().spots()) {
            if (spot.ref().kind() == ThingKind.OPPORTUNITY
                    && !gone.contains(spot.ref().id())) {
                Set<Integer> places = places(Said.values(sheet.said().at(spot.path()), Key.SOLVES), gone::contains);
                solves += places.size();
                if (!places.isEmpty()) {
                    strokes.add(new TakeOutAll(spot.path(), Key.SOLVES.word(), places));
                }
            }
        }
        if (!strokes.isEmpty()) {
            sheet.make(new Together(strokes));
        }
    }

    /**
     * Takes out arrows that are understood no more, for nothing stands any more where they ended, and what was set aside for them.
     *
     * @param before the arrows that were understood
     */
    void clearLost(Arrows before) throws Refused {
        clearArrows(before.lost(new Arrows(sheet.outline())));
    }

    /** Takes out arrows, and what was set aside for them. */
    void clearArrows(Set<Integer> lost) throws Refused {
        Set<Integer> dismissed = new TreeSet<>();
        for (int place : lost) {
            dismissed.addAll(Dismissed.places(sheet, Dismissed.ends(sheet, place)));
        }
        dismissals += takeOut(Key.DISMISSED, dismissed);
        arrows += takeOut(Key.ARROWS, lost);
    }

    private static Set<Integer> places(List<Object> values, Predicate<String> wanted) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text && wanted.test(text)) {
                places.add(i);
            }
        }
        return places;
    }

    private int takeOut(Key key, Set<Integer> places) throws Refused {
        if (!places.isEmpty()) {
            sheet.make(new TakeOutAll(ThingPath.MAP, key.word(), places));
        }
        return places.size();
    }

    /** Tells what went; empty if nothing did. */
    List<Telling> told() {
        List<Telling> told = new ArrayList<>();
        tell(arrows, "arrange.arrows.one", "arrange.arrows.more", told);
        tell(solves, "arrange.solves.one", "arrange.solves.more", told);
        tell(dismissals, "arrange.dismissals.one", "arrange.dismissals.more", told);
        return told;
    }

    private static void tell(int count, String one, String more, List<Telling> told) {
        if (count > 0) {
            told.add(count == 1 ? Telling.of(one) : Telling.of(more, count));
        }
    }
}

package io.frontstage.answer.survey;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.MeasurePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds steps and stages by the names that a survey uses: by id or title, ignoring case, or as a person has mapped them. */
final class PlaceNames {

    /** Minimum similarity of two names, 0 to 1, for one to be suggested for the other. */
    private static final double SIMILAR = 0.2;

    private final AnswerTargets targets;
    private final Map<String, MeasurePlace> byName = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();

    /** @param said maps the survey's names to ids or titles of steps and stages; an empty text means the whole map */
    PlaceNames(AnswerTargets targets, Map<String, String> said) {
        this.targets = targets;
        said.forEach((name, place) -> this.said.put(key(name), place.strip()));
        for (MeasurePlace place : targets.places()) {
            if (place.kind() != MeasurePlace.Kind.MAP) {
                byName.merge(key(place.title()), place, (one, other) -> AnswerTargets.AMBIGUOUS);
            }
        }
        for (MeasurePlace place : targets.places()) {
            if (place.kind() == MeasurePlace.Kind.STEP) {
                byName.put(key(place.id()), place);
            } else if (place.kind() == MeasurePlace.Kind.STAGE) {
                byName.putIfAbsent(key(place.id()), place);
            }
        }
    }

    /** The place with this name; {@link AnswerTargets#AMBIGUOUS} if two have it; empty if none has. */
    Optional<MeasurePlace> place(String name) {
        String meant = said.getOrDefault(key(name), name);
        Optional<MeasurePlace> exact = targets.place(meant);
        return exact.isPresent() ? exact : Optional.ofNullable(byName.get(key(meant)));
    }

    /** Whether a step or stage has this name. */
    boolean knows(String name) {
        return !name.isEmpty() && (said.containsKey(key(name)) || byName.containsKey(key(name)));
    }

    /** The step or stage with the most similar title, only as a suggestion; empty if none is similar. */
    Optional<MeasurePlace> nearest(String name) {
        double best = 0;
        Optional<MeasurePlace> nearest = Optional.empty();
        for (MeasurePlace place : targets.places()) {
            double similarity = place.kind() == MeasurePlace.Kind.MAP ? 0 : similarity(key(name), key(place.title()));
            if (similarity >= SIMILAR && similarity > best) {
                best = similarity;
                nearest = Optional.of(place);
            }
        }
        return nearest;
    }

    /** The share, 0 to 1, of the shorter name's letter pairs that the other name has as well (overlap coefficient). */
    private static double similarity(String one, String other) {
        Set<String> mine = pairs(one);
        Set<String> theirs = pairs(other);
        int least = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return least == 0 ? 0 : (double) mine.size() / least;
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        List<String> words = new ArrayList<>(List.of(name.split("[^\\p{L}\\p{N}]+")));
        for (String word : words) {
            for (int i = 0; i + 1 < word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
            }
        }
        return pairs;
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}

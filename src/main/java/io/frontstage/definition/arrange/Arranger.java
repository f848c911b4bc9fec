package io.frontstage.definition.arrange;

import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes changes of what stands where on a map in its text: only the lines concerned change, comments go with what they stand at, and all
 * that refers to a thing goes on doing so. Holds no state: one arranger serves all threads.
 */
public final class Arranger {

    /** Ids that are written could make others necessary; a third time means that something is wrong. */
    private static final int MAX_ATTEMPTS = 3;

    /**
     * Makes those of some changes that can be made, in their order.
     *
     * @param source a definition; one with errors is left as it is, and all changes are refused
     */
    public Arranged arrange(SourceText source, List<? extends Arrangement> changes) {
        SourceText text = source;
        List<Arranged.Outcome> outcomes = new ArrayList<>();
        boolean changed = false;
        for (Arrangement change : changes) {
            Optional<Outline> outline = Outline.in(text);
            if (outline.isEmpty()) {
                outcomes.add(refused(change, Refusal.UNREADABLE, ""));
                continue;
            }
            String about = change.about(outline.get());
            try {
                Attempt attempt = attempt(text, outline.get(), change);
                changed |= attempt.text() != text;
                text = attempt.text();
                outcomes.add(new Arranged.Outcome(
                        true, attempt.made().telling(), attempt.made().thing()));
            } catch (Refused refused) {
                outcomes.add(refused(change, refused.reason(), about));
            }
        }
        return new Arranged(text, changed, outcomes);
    }

    /** A change that went well. */
    private record Attempt(SourceText text, Made made) {}

    /** A change that would call things otherwise that something refers to is made anew, with their ids written first. */
    private static Attempt attempt(SourceText text, Outline outline, Arrangement change) throws Refused {
        Set<ThingRef> ids = new LinkedHashSet<>();
        for (int i = 0; i < MAX_ATTEMPTS; i++) {
            Sheet sheet = new Sheet(text, outline);
            sheet.writeIds(ids);
            try {
                Made made = change.on(sheet);
                sheet.settle();
                return new Attempt(sheet.source(), made);
            } catch (Sheet.NeedsIds needed) {
                ids.addAll(needed.things());
            }
        }
        throw new Refused(Refusal.BY_HAND);
    }

    private static Arranged.Outcome refused(Arrangement change, Refusal reason, String about) {
        return new Arranged.Outcome(
                false, Telling.of("arrange.not." + reason.id(), about, change.byHand()), Optional.empty());
    }
}

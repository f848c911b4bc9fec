package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.definition.Key;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An arrow goes, with the checks that were set aside for it. */
public final class Disconnect extends Arrangement {

    private final String from;
    private final String to;

    /**
     * @param from a reference: an id, or a step's with a dot and a lane
     * @param to likewise
     */
    public Disconnect(String from, String to) {
        this.from = from;
        this.to = to;
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Optional<Reference> begin = Reference.of(from, sheet.outline());
        Optional<Reference> end = Reference.of(to, sheet.outline());
        if (begin.isEmpty() || end.isEmpty()) {
            throw new Refused(Refusal.NO_ARROW);
        }
        Set<Integer> places = new TreeSet<>();
        for (Map.Entry<Integer, Arrow> arrow :
                new Arrows(sheet.outline()).understood().entrySet()) {
            if (isBetween(arrow.getValue(), begin.get().end(), end.get().end())) {
                places.add(arrow.getKey());
            }
        }
        if (places.isEmpty()) {
            throw new Refused(Refusal.NO_ARROW);
        }
        new Clearing(sheet).clearArrows(places);
        Telling telling = Telling.of(
                "arrange.disconnected",
                sheet.spot(begin.get().thing()).title(),
                sheet.spot(end.get().thing()).title());
        return new Made(telling, Optional.of(begin.get().thing()));
    }

    private static boolean isBetween(Arrow arrow, ArrowEnd begin, ArrowEnd end) {
        return arrow.from().equals(begin) && arrow.to().equals(end)
                || arrow.kind() == ArrowKind.AGREEMENT
                        && arrow.from().equals(end)
                        && arrow.to().equals(begin);
    }

    @Override
    String about(Outline outline) {
        return from + " -> " + to;
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.disconnect", Key.ARROWS.word());
    }
}

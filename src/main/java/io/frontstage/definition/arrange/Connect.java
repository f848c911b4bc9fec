package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.edit.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An arrow is drawn. A card where it begins or ends gets an id. */
public final class Connect extends Arrangement {

    private final String from;
    private final String to;
    private final boolean agreement;
    private final String label;

    /**
     * @param from a reference: an id, or a step's with a dot and a lane
     * @param to likewise
     * @param agreement whether it has two heads
     * @param label what passes, on one line; empty: not said
     */
    public Connect(String from, String to, boolean agreement, String label) {
        this.from = from;
        this.to = to;
        this.agreement = agreement;
        this.label = label;
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Reference begin = end(sheet, from);
        Reference end = end(sheet, to);
        if (begin.end().equals(end.end())) {
            throw new Refused(Refusal.SAME_ENDS);
        }
        Arrow arrow = new Arrow(
                begin.end(),
                end.end(),
                agreement ? ArrowKind.AGREEMENT : ArrowKind.EXCHANGE,
                Optional.of(label).filter(said -> !said.isEmpty()));
        List<Arrow> there = sheet.outline().blueprint().arrows();
        if (there.contains(arrow)) {
            return new Made(Telling.of("arrange.already", about(sheet.outline())), Optional.of(begin.thing()));
        }
        List<Object> written = Said.values(sheet.said().at(ThingPath.MAP), Key.ARROWS);
        if (written.size() >= Limits.ARROWS) {
            throw new Refused(Refusal.TOO_LONG);
        }
        List<ThingRef> cards = new ArrayList<>();
        for (Reference reference : List.of(begin, end)) {
            if (reference.thing().kind() == ThingKind.CARD) {
                cards.add(reference.thing());
            }
        }
        sheet.writeIds(cards);
        sheet.putIn(ThingPath.MAP, Key.ARROWS.word(), written.size(), piece(begin, end), false);
        if (sheet.outline().blueprint().arrows().size() != there.size() + 1) {
            throw new Refused(Refusal.NO_PLACE);
        }
        return new Made(
                Telling.of(
                        "arrange.connected",
                        sheet.spot(begin.thing()).title(),
                        sheet.spot(end.thing()).title()),
                Optional.of(begin.thing()));
    }

    private static Reference end(Sheet sheet, String reference) throws Refused {
        Outline outline = sheet.outline();
        Reference found = Reference.of(reference, outline).orElseThrow(() -> new Refused(Refusal.GONE));
        if (!found.isDrawn(outline)) {
            throw new Refused(Refusal.NO_PLACE);
        }
        return found;
    }

    private Piece piece(Reference begin, Reference end) {
        String ends = begin.written() + (agreement ? " <-> " : " -> ") + end.written();
        String whole = label.isEmpty() ? ends : ends + ": " + label;
        String line = label.isEmpty() ? ends : ends + ": " + ScalarText.of(label, false);
        return new Piece(List.of(), List.of("- " + line), List.of(ScalarText.quoted(whole)), false, whole);
    }

    @Override
    String about(Outline outline) {
        return from + (agreement ? " <-> " : " -> ") + to;
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.connect");
    }
}

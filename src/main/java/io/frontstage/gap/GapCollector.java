package io.frontstage.gap;

import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.GapCode;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the gaps of one kind at one step, and finds out which of them the author set aside. */
final class GapCollector {

    private final GapCode code;
    private final GapStep here;
    private final Messages messages;
    private final List<Gap> gaps = new ArrayList<>();

    GapCollector(GapCode code, GapStep here, Messages messages) {
        this.code = code;
        this.here = here;
        this.messages = messages;
    }

    /** The text with the key {@code gap.} plus the given one. */
    String text(String key, Object... arguments) {
        return messages.text("gap." + key, arguments);
    }

    /** Names in a row: <i>A, B and C</i>. */
    String joined(List<String> names) {
        String row = names.get(0);
        for (int i = 1; i < names.size(); i++) {
            row = text(i == names.size() - 1 ? "joined.last" : "joined", row, names.get(i));
        }
        return row;
    }

    /** Reports a gap about the step. */
    void add(GapSeverity severity, String sentence, GapRemedy remedy, GapAction... actions) {
        add(severity, Optional.empty(), sentence, remedy, actions);
    }

    /** Reports a gap about one thing at the step; a thing that is a plain text has no id. */
    void add(GapSeverity severity, Optional<ElementId> thing, String sentence, GapRemedy remedy, GapAction... actions) {
        gaps.add(
                new Gap(code, severity, here.step().id(), thing, sentence, List.of(actions), remedy, dismissal(thing)));
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    private Optional<Dismissal> dismissal(Optional<ElementId> thing) {
        for (Dismissal dismissal : here.blueprint().dismissals()) {
            if (dismissal.check().equals(code.id()) && isHere(dismissal, thing)) {
                return Optional.of(dismissal);
            }
        }
        return Optional.empty();
    }

    private boolean isHere(Dismissal dismissal, Optional<ElementId> thing) {
        return dismissal.at().isEmpty()
                || dismissal.at().get().equals(here.step().id().value())
                || thing.isPresent() && dismissal.at().get().equals(thing.get().value());
    }
}

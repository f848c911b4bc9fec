package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import java.util.List;
import java.util.Optional;

/** Takes brackets away where something is to stand that they cannot hold: comments reach to the end of their line. */
final class Unfolding {

    private final Sheet sheet;

    Unfolding(Sheet sheet) {
        this.sheet = sheet;
    }

    /** From the outside in, no more of them than stand around a list of a thing; what else is in brackets stays so. */
    void around(ThingPath owner, String word) throws Refused {
        ThingPath path = ThingPath.MAP;
        for (ThingPath.Leg leg : owner.legs()) {
            list(path, leg.word());
            path = path.to(leg.word(), leg.place());
            if (thing(path).filter(this::isFlow).isPresent()) {
                sheet.make(new UnfoldThing(path));
            }
        }
        if (owner.legs().isEmpty() || thing(owner).isPresent()) {
            list(owner, word);
        }
    }

    /** Whatever stands in brackets behind a key has a dash afterwards. */
    private void list(ThingPath owner, String word) throws Refused {
        List<Slot> slots = Layouts.slots(sheet.outline(), owner, word);
        if (!slots.isEmpty() && isFlow(slots.get(0).entry().value())) {
            sheet.make(slots.get(0).list().isPresent() ? new UnfoldList(owner, word) : new MakeList(owner, word));
        }
    }

    /** What a thing says under its keys; empty if it is only a text. */
    private Optional<Mapping> thing(ThingPath path) {
        return sheet.outline()
                .at(path)
                .flatMap(spot -> spot.mapping(sheet.outline().text()));
    }

    private boolean isFlow(Node node) {
        return sheet.outline().text().isFlow(node);
    }
}

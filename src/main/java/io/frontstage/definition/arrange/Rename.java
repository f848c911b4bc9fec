package io.frontstage.definition.arrange;

import io.frontstage.definition.Limits;

/** A thing is called otherwise. What refers to it goes on doing so. */
public final class Rename extends Arrangement {

    private final ThingRef thing;
    private final String title;

    public Rename(ThingRef thing, String title) {
        this.thing = thing;
        this.title = title;
    }

    /** The same for another thing. */
    Rename of(ThingRef other) {
        return new Rename(other, title);
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Spot spot = sheet.own(thing);
        if (spot.title().equals(title)) {
            return Made.of(spot, "arrange.already", title);
        }
        if (title.length() > Limits.TEXT_LENGTH) {
            throw new Refused(Refusal.TOO_LONG);
        }
        sheet.make(new Retitle(spot.path(), title));
        return Made.of(sheet.spot(thing), "arrange.renamed", spot.title(), title);
    }

    @Override
    String about(Outline outline) {
        return title(outline, thing);
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.rename", title);
    }
}

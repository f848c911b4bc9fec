package io.frontstage.definition.arrange;

import io.frontstage.definition.Limits;

/** A thing is called otherwise. What refers to it goes on doing so. */
public final class Rename extends ThingChange {

    private final String title;

    public Rename(ThingRef thing, String title) {
        super(thing);
        this.title = title;
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Spot spot = sheet.own(thing);
        if (spot.title().equals(title)) {
            return Made.of(spot, "arrange.already", title);
        }
        if (title.isBlank()) {
            throw new Refused(Refusal.NO_TITLE);
        }
        if (title.length() > Limits.TEXT_LENGTH) {
            throw new Refused(Refusal.TOO_LONG);
        }
        sheet.make(new Retitle(spot.path(), title));
        return Made.of(sheet.spot(thing), "arrange.renamed", spot.title(), title);
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.rename", title);
    }
}

package io.frontstage.definition.arrange;

import java.util.Optional;

/**
 * A change that was made, or was so already.
 *
 * @param telling what holds now
 * @param thing what to look at now, as it is called in the new text
 */
record Made(Telling telling, Optional<ThingRef> thing) {

    static Made of(Spot spot, String key, Object... arguments) {
        return new Made(Telling.of(key, arguments), Optional.of(spot.ref()));
    }
}

package io.frontstage.definition.change;

import java.util.Optional;

/**
 * A change that was made, or was so already.
 *
 * @param message what holds now
 * @param element what to look at now, as it is called in the new text
 */
record Applied(Message message, Optional<ElementRef> element) {

    static Applied of(LocatedElement element, String key, Object... arguments) {
        return new Applied(Message.of(key, arguments), Optional.of(element.ref()));
    }
}

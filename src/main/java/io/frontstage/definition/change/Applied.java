package io.frontstage.definition.change;

import java.util.Optional;

/**
 * The result of a change that was made, or whose effect was already there.
 *
 * @param message a sentence about the new state
 * @param element the element to show, as it is called in the new text
 */
record Applied(Message message, Optional<ElementRef> element) {

    static Applied of(LocatedElement element, String key, Object... arguments) {
        return new Applied(Message.of(key, arguments), Optional.of(element.ref()));
    }
}

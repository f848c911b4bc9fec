package io.frontstage.confluence.linking;

import io.frontstage.blueprint.ElementId;
import java.nio.charset.StandardCharsets;

/**
 * A reference to a card that does not reveal the card's words, as its id often would. The page's script computes the
 * same reference (reference.ts), so that a link with it leads to the card. Whoever guesses an id can check the guess,
 * but nothing else can be learned from a reference.
 */
final class CardReference {

    private static final String PREFIX = "card-";

    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private CardReference() {}

    /** {@code card-} and the FNV-1a hash of the id, in eight hexadecimal digits. */
    static String of(ElementId id) {
        int hash = OFFSET;
        for (byte one : id.value().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * PRIME;
        }
        return PREFIX + String.format("%08x", hash);
    }
}

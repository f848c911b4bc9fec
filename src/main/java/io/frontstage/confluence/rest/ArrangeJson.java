package io.frontstage.confluence.rest;

import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.arrange.Add;
import io.frontstage.definition.arrange.Arrangement;
import io.frontstage.definition.arrange.Connect;
import io.frontstage.definition.arrange.Delete;
import io.frontstage.definition.arrange.Disconnect;
import io.frontstage.definition.arrange.Duplicate;
import io.frontstage.definition.arrange.Feel;
import io.frontstage.definition.arrange.Move;
import io.frontstage.definition.arrange.Rename;
import io.frontstage.definition.arrange.SetKey;
import io.frontstage.definition.arrange.Target;
import io.frontstage.definition.arrange.ThingKind;
import io.frontstage.definition.arrange.ThingRef;
import java.util.Optional;

/**
 * A change that somebody makes on the map.
 *
 * @param edit {@code add}, {@code rename}, {@code move}, {@code duplicate}, {@code delete}, {@code set}, {@code connect} or {@code
 *     disconnect}
 * @param what {@code stage}, {@code step}, {@code card}, {@code pain}, {@code delight} or {@code opportunity}
 * @param id its id
 * @param into the id of the stage or step that is to have it
 * @param intoWhat {@code stage} where a stage is meant that has the same id as a step
 * @param lane the key of a card's lane; of the lane where a pain point, delight or opportunity is felt, if that is to change
 * @param place among its neighbours, from 0; missing: the last
 * @param title how it is called
 * @param key what is set
 * @param value what to; empty: the key goes
 * @param persona who {@code feels} it; missing: everybody
 * @param from where an arrow begins: an id, or a step's with a dot and a lane
 * @param to where it ends, likewise
 * @param agreement whether it has two heads
 * @param label what passes
 */
record ArrangeJson(
        String edit,
        String what,
        String id,
        String into,
        String intoWhat,
        String lane,
        Integer place,
        String title,
        String key,
        String value,
        String persona,
        String from,
        String to,
        boolean agreement,
        String label) {

    /** As many as one request may have. */
    static final int MAX = 20;

    /** As long as an id, or a reference, at most is: with a place in the file, longer than a written one. */
    private static final int MAX_ID = 200;

    Arrangement arrangement() {
        return switch (Input.text(edit, MAX_ID)) {
            case "add" -> new Add(kind(what), target(kind(what)), newTitle());
            case "rename" -> new Rename(thing(), newTitle());
            case "move" -> new Move(thing(), target(kind(what)));
            case "duplicate" -> new Duplicate(thing());
            case "delete" -> new Delete(thing());
            case "set" -> set(SetKey.key(Input.text(key, MAX_ID)).orElseThrow(JsonCodec.Malformed::new));
            case "connect" -> new Connect(reference(from), reference(to), agreement, shortLabel());
            case "disconnect" -> new Disconnect(reference(from), reference(to));
            default -> throw new JsonCodec.Malformed();
        };
    }

    private Arrangement set(Key what) {
        String now = clean(Input.optional(value, Limits.TEXT_LENGTH));
        if (persona == null) {
            return new SetKey(thing(), what, now);
        }
        if (what != Key.FEELS) {
            throw new JsonCodec.Malformed();
        }
        return new Feel(thing(), Input.text(persona, MAX_ID), now);
    }

    private static ThingKind kind(String word) {
        return ThingKind.of(Input.text(word, MAX_ID)).orElseThrow(JsonCodec.Malformed::new);
    }

    private ThingRef thing() {
        return new ThingRef(kind(what), Input.text(id, MAX_ID));
    }

    private Target target(ThingKind kind) {
        Optional<ThingRef> owner = Optional.empty();
        if (kind != ThingKind.STAGE) {
            ThingKind ownerKind = kind == ThingKind.STEP ? ThingKind.STAGE : ThingKind.STEP;
            owner = Optional.of(new ThingRef(intoWhat == null ? ownerKind : kind(intoWhat), Input.text(into, MAX_ID)));
        }
        boolean inLane = kind == ThingKind.CARD || kind.isItem() && lane != null;
        Optional<String> word = inLane ? Optional.of(Input.text(lane, MAX_ID)) : Optional.empty();
        return new Target(owner, word, place == null ? Integer.MAX_VALUE : place);
    }

    /** Empty if there is none: the change is refused with a sentence then. */
    private String newTitle() {
        return clean(Input.optional(title, Limits.TEXT_LENGTH));
    }

    private String shortLabel() {
        return Input.optional(label, Limits.TEXT_LENGTH).strip().replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
    }

    private static String reference(String reference) {
        return Input.text(reference, MAX_ID).strip();
    }

    /** As texts are read: without white space at the ends, with line breaks of one kind, without characters that no text can have. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "")
                .strip();
    }
}

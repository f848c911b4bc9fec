package io.frontstage.confluence.rest;

import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.ElementRef;
import io.frontstage.messages.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The result of changes made on the map.
 *
 * @param text the whole new text; missing if it did not change
 * @param results one for each change
 */
record EditedJson(String text, List<ResultJson> results) {

    /**
     * The result of one change.
     *
     * @param made whether the change was made
     * @param message what was done, or why not and what to do by hand
     * @param what the kind of the element to select now; missing if there is none
     * @param id its id
     */
    record ResultJson(boolean made, String message, String what, String id) {}

    static EditedJson of(ChangeResult result, Messages messages) {
        return new EditedJson(
                result.changed() ? new String(result.text().bytes(), StandardCharsets.UTF_8) : null,
                result.outcomes().stream()
                        .map(outcome -> result(outcome, messages))
                        .toList());
    }

    private static ResultJson result(ChangeResult.Outcome outcome, Messages messages) {
        Optional<ElementRef> thing = outcome.element();
        return new ResultJson(
                outcome.made(),
                outcome.sentence(messages),
                thing.map(ElementRef::kind).map(kind -> kind.word()).orElse(null),
                thing.map(ElementRef::id).orElse(null));
    }
}

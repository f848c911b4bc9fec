package io.frontstage.confluence.rest;

import io.frontstage.blueprint.Step;
import io.frontstage.definition.change.ItemRef;
import io.frontstage.issue.ActionableItem;

/**
 * A pain point or opportunity, as the page refers to it.
 *
 * @param id its id when the page was rendered
 * @param title its title
 * @param step the id of its step or stage
 * @param stepTitle the title of that step or stage; only in responses
 */
record ItemJson(String id, String title, String step, String stepTitle) {

    /** Maximum length of an id and of a title, in characters. */
    private static final int MAX_ID = 200;

    private static final int MAX_TITLE = 2000;

    static ItemJson of(ActionableItem item) {
        String title = item.step().map(Step::title).orElse(item.stage().title());
        String place = item.step()
                .map(step -> step.id().value())
                .orElse(item.stage().id().value());
        return new ItemJson(item.id().value(), item.item().title(), place, title);
    }

    /** @throws JsonCodec.Malformed if it does not refer to an item */
    ItemRef item() {
        return new ItemRef(Input.text(id, MAX_ID), Input.optional(title, MAX_TITLE), Input.optional(step, MAX_ID));
    }
}

package io.frontstage.definition.change;

import java.util.Objects;

/**
 * How a page named a pain point, delight or opportunity, so that it is found in a newer text as well.
 *
 * @param id its id when the page was made, written or made from the title
 * @param title its title
 * @param step the id of its step or stage
 */
public record ItemRef(String id, String title, String step) {

    public ItemRef {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(step);
    }
}

package io.frontstage.definition.change;

import java.util.Objects;

/**
 * The name of a pain point, delight or opportunity on a page, from which it can be found in a newer text.
 *
 * @param id its id when the page was made, written or derived from its title
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

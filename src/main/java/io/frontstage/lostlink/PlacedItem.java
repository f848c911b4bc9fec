package io.frontstage.lostlink;

import io.frontstage.blueprint.Item;
import io.frontstage.definition.change.ItemRef;

/**
 * An item of a version, reduced to what is needed to find the same item in another version.
 *
 * @param ref its id, its title and the id of its step or stage
 * @param kind pain point, delight or opportunity
 * @param stepTitle the title of its step or stage
 * @param written whether the author wrote the id
 */
record PlacedItem(ItemRef ref, Class<? extends Item> kind, String stepTitle, boolean written) {

    /** The memory it takes, in characters. */
    int weight() {
        return 100 + ref.id().length() + ref.title().length() + stepTitle.length();
    }
}

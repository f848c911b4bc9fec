package io.frontstage.confluence.linking;

import io.frontstage.definition.change.ChangeResult;
import io.frontstage.issue.ActionableItem;
import java.util.Objects;
import java.util.Optional;

/**
 * A pain point or opportunity that a change of a map would make; nothing is saved.
 *
 * @param outcome the outcome of the change
 * @param map the map after the change; unchanged if the change cannot be made
 * @param item the new item; empty if it is not one that an issue can address
 */
public record UnsavedItem(ChangeResult.Outcome outcome, CurrentMap map, Optional<ActionableItem> item) {

    public UnsavedItem {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(map);
        Objects.requireNonNull(item);
    }
}

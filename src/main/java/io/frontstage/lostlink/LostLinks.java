package io.frontstage.lostlink;

import io.frontstage.definition.ReadDefinition;
import java.util.List;

/** Finds issue links that a newer version of a map lost because it was based on a copy without them. */
public final class LostLinks {

    private LostLinks() {}

    /**
     * The links of the older version that the newer one lacks, in the older version's order. Links that the newer version lists under
     * {@code dismissed} are left out on purpose, so they do not count. Items are the same if they have the same written id, or else the
     * same title at the same step or stage. The link of a removed item is not lost if the newer version names the issue at another item.
     *
     * @return empty if one of the versions could not be read
     */
    public static List<LostLink> between(ReadDefinition older, ReadDefinition newer) {
        return LinkIndex.of(older)
                .flatMap(before -> LinkIndex.of(newer).map(now -> now.lost(before.links(0, Integer.MAX_VALUE))))
                .orElse(List.of());
    }
}

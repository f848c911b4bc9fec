package io.frontstage.lostlink;

import io.frontstage.definition.ReadDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of a file's issue links, version by version from the oldest to the newest: which links the last version has, and which were
 * lost on the way and have not come back. Immutable: each version gives a new history.
 */
public final class LinkHistory {

    /**
     * Maximum number of links of one version that are tracked, and of lost links that are remembered. It is far above any map that people
     * read, and bounds the memory kept for a file.
     */
    public static final int MAX_LINKS = 2_000;

    /** The history before the first version. */
    public static final LinkHistory EMPTY = new LinkHistory(List.of(), List.of());

    /** The links of the last version that could be read. */
    private final List<HeldLink> present;

    /** The links that an upload lost, as they were in the last version that had each of them. */
    private final List<HeldLink> missing;

    private LinkHistory(List<HeldLink> present, List<HeldLink> missing) {
        this.present = present;
        this.missing = missing;
    }

    /**
     * The history with one more version.
     *
     * @param read the version's content; a version that could not be read changes nothing
     * @param version its number
     * @param onPurpose whether links that it removed were removed on purpose
     */
    public LinkHistory then(ReadDefinition read, int version, boolean onPurpose) {
        Optional<LinkIndex> index = LinkIndex.of(read);
        return index.isEmpty() ? this : then(index.get(), version, onPurpose);
    }

    private LinkHistory then(LinkIndex index, int version, boolean onPurpose) {
        List<HeldLink> still = new ArrayList<>();
        for (HeldLink link : missing) {
            if (!index.has(link)) {
                // remembers the item's current title and place, by which the next version is searched
                still.add(index.home(link.item())
                        .map(home -> new HeldLink(link.version(), home, link.key()))
                        .orElse(link));
            }
        }
        if (!onPurpose) {
            present.stream()
                    .filter(link -> !index.has(link) && still.size() < MAX_LINKS)
                    .forEach(still::add);
        }
        return new LinkHistory(index.links(version, MAX_LINKS), still);
    }

    /**
     * The links that the newest version lacks and does not leave out on purpose; the most recently lost first.
     *
     * @param newest the version that came last
     */
    public List<LostLink> lost(ReadDefinition newest) {
        List<LostLink> lost =
                LinkIndex.of(newest).map(index -> index.lost(missing)).orElse(List.of());
        return lost.stream()
                .sorted((one, other) -> Integer.compare(other.version(), one.version()))
                .toList();
    }

    /** The memory it takes, in characters. */
    public int weight() {
        return weight(present) + weight(missing);
    }

    /** Counts an item's texts once, because its links are consecutive and share them. */
    private static int weight(List<HeldLink> links) {
        int weight = 0;
        PlacedItem last = null;
        for (HeldLink link : links) {
            weight += HeldLink.WEIGHT + (link.item() == last ? 0 : link.item().weight());
            last = link.item();
        }
        return weight;
    }
}

package io.frontstage.compare;

import io.frontstage.definition.ReadDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the links to issues of a file, version by version from the oldest to the newest: which ones the last version has, and
 * which ones were lost on the way and have not come back. It is a value: the next version makes another one.
 */
public final class LinkHistory {

    /**
     * Links of one version that are followed, and lost links that are remembered. It lies far above any map that people read, and bounds
     * what is kept of a file in memory.
     */
    public static final int MOST_LINKS = 2_000;

    /** Before the first version. */
    public static final LinkHistory EMPTY = new LinkHistory(List.of(), List.of());

    /** The links of the last version that could be read. */
    private final List<HeldLink> present;

    /** The links that an upload lost, as the last version with each of them had them. */
    private final List<HeldLink> missing;

    private LinkHistory(List<HeldLink> present, List<HeldLink> missing) {
        this.present = present;
        this.missing = missing;
    }

    /**
     * The history with one more version.
     *
     * @param read what the version says; one that could not be read changes nothing
     * @param version its number
     * @param onPurpose whether what it took out was taken out knowingly
     */
    public LinkHistory then(ReadDefinition read, int version, boolean onPurpose) {
        Optional<LinkIndex> index = LinkIndex.of(read);
        return index.isEmpty() ? this : then(index.get(), version, onPurpose);
    }

    private LinkHistory then(LinkIndex index, int version, boolean onPurpose) {
        List<HeldLink> still = new ArrayList<>();
        for (HeldLink link : missing) {
            if (!index.has(link)) {
                // the item may have got another title or place, by which the next version knows it
                still.add(index.home(link.item())
                        .map(home -> new HeldLink(link.version(), home, link.key()))
                        .orElse(link));
            }
        }
        if (!onPurpose) {
            present.stream()
                    .filter(link -> !index.has(link) && still.size() < MOST_LINKS)
                    .forEach(still::add);
        }
        return new LinkHistory(index.links(version, MOST_LINKS), still);
    }

    /**
     * The links that the newest version lacks and does not leave out on purpose, those lost last first.
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

    /** How much it takes in memory, in characters. */
    public int weight() {
        return weight(present) + weight(missing);
    }

    /** The links of an item come one after the other and share its texts. */
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

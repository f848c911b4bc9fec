package io.frontstage.lostlink;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.change.ItemRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of one version and their links, looked up by what another version calls them. It is built in one pass, and each lookup takes
 * the same time however large the map is.
 */
final class LinkIndex {

    private static final Pattern KEY = Pattern.compile("(?<![\\w-])[A-Z][A-Z0-9_]+-[1-9][0-9]*(?!\\w)");

    /** An item by its title and its step, where the step is given by id or by title. */
    private record Text(Class<? extends Item> kind, String title, String step) {}

    /** An item, and the number of items before it. */
    private record Entry(int index, PlacedItem item, Set<IssueKey> issues) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<Text, Entry> byStep = new HashMap<>();
    private final Map<Text, Entry> byStepTitle = new HashMap<>();
    private final Set<IssueKey> named = new HashSet<>();

    /** Issues that the author left out on purpose, by the id of the item; the empty id: of any item. */
    private final Map<String, Set<IssueKey>> leftOut = new HashMap<>();

    private LinkIndex() {}

    /** Empty if the version could not be read. */
    static Optional<LinkIndex> of(ReadDefinition read) {
        if (read.blueprint().isEmpty() || read.places().isEmpty()) {
            return Optional.empty();
        }
        LinkIndex index = new LinkIndex();
        Blueprint map = read.blueprint().get();
        Places places = read.places().get();
        for (Stage stage : map.stages()) {
            index.add(stage.items(), stage.id().value(), stage.title(), places);
            for (Step step : stage.steps()) {
                index.add(step.items(), step.id().value(), step.title(), places);
            }
        }
        map.dismissals().forEach(index::leaveOut);
        return Optional.of(index);
    }

    private void add(Items items, String step, String stepTitle, Places places) {
        for (Item item : items.all()) {
            ItemRef ref = new ItemRef(item.id().value(), item.title(), step);
            PlacedItem placed = new PlacedItem(ref, item.getClass(), stepTitle, places.isWritten(item.id()));
            Entry entry = new Entry(entries.size(), placed, new LinkedHashSet<>(issues(item)));
            entries.add(entry);
            named.addAll(entry.issues);
            byId.putIfAbsent(ref.id(), entry);
            byStep.putIfAbsent(new Text(placed.kind(), ref.title(), step), entry);
            byStepTitle.putIfAbsent(new Text(placed.kind(), ref.title(), stepTitle), entry);
        }
    }

    private static List<IssueKey> issues(Item item) {
        if (item instanceof PainPoint pain) {
            return pain.issues();
        }
        return item instanceof Opportunity opportunity ? opportunity.issues() : List.of();
    }

    /** Reads the issues that a dismissal names in its reason. They are left out at its item, or at any item if it names none. */
    private void leaveOut(Dismissal dismissal) {
        if (!dismissal.check().equals(Dismissal.LOST_LINK)) {
            return;
        }
        Set<IssueKey> issues = leftOut.computeIfAbsent(dismissal.at().orElse(""), at -> new HashSet<>());
        Matcher keys = KEY.matcher(dismissal.reason().orElse(""));
        while (keys.find()) {
            issues.add(new IssueKey(keys.group()));
        }
    }

    /** The links of this version, in the order written; at most {@code most}. */
    List<HeldLink> links(int version, int most) {
        List<HeldLink> links = new ArrayList<>();
        for (Entry entry : entries) {
            for (IssueKey key : entry.issues) {
                if (links.size() == most) {
                    return links;
                }
                links.add(new HeldLink(version, entry.item, key));
            }
        }
        return links;
    }

    /** The same item in this version. */
    Optional<PlacedItem> home(PlacedItem item) {
        return entry(item).map(Entry::item);
    }

    /** Whether this version still has a link: at the same item, or, where that is gone, at another one. */
    boolean has(HeldLink link) {
        return entry(link.item())
                .map(home -> home.issues.contains(link.key()))
                .orElseGet(() -> named.contains(link.key()));
    }

    /** Those of the links that this version lacks and does not leave out on purpose; the links of an item stay together. */
    List<LostLink> lost(List<HeldLink> links) {
        List<LostLink> lost = new ArrayList<>();
        for (HeldLink link : links) {
            Optional<ItemRef> home = home(link.item()).map(PlacedItem::ref);
            if (!has(link) && !isLeftOut(link.key(), home.orElse(link.item().ref()))) {
                lost.add(new LostLink(
                        link.version(), link.item().ref(), link.item().stepTitle(), link.key(), home));
            }
        }
        return lost;
    }

    private boolean isLeftOut(IssueKey key, ItemRef item) {
        return leftOut.getOrDefault("", Set.of()).contains(key)
                || leftOut.getOrDefault(item.id(), Set.of()).contains(key);
    }

    /**
     * The item with the same written id, else the one with the same title at the same step. If several have that title, the one with the
     * same generated id, else the first.
     */
    private Optional<Entry> entry(PlacedItem item) {
        Entry sameId = byId.get(item.ref().id());
        if (sameId != null
                && (sameId.item.written() && item.written() && isMendable(sameId) || isAlike(sameId, item))) {
            return Optional.of(sameId);
        }
        Entry step =
                byStep.get(new Text(item.kind(), item.ref().title(), item.ref().step()));
        Entry title = byStepTitle.get(new Text(item.kind(), item.ref().title(), item.stepTitle()));
        if (step == null || title == null) {
            return Optional.ofNullable(step == null ? title : step);
        }
        return Optional.of(step.index <= title.index ? step : title);
    }

    private static boolean isMendable(Entry entry) {
        return entry.item.kind() == PainPoint.class || entry.item.kind() == Opportunity.class;
    }

    private static boolean isAlike(Entry entry, PlacedItem item) {
        return entry.item.kind() == item.kind()
                && entry.item.ref().title().equals(item.ref().title())
                && (entry.item.ref().step().equals(item.ref().step())
                        || entry.item.stepTitle().equals(item.stepTitle()));
    }
}

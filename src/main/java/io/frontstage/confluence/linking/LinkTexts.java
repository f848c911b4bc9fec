package io.frontstage.confluence.linking;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.MapId;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.BackLink;
import io.frontstage.messages.Messages;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an issue says of the map that names it. Everybody who may browse the issue sees it: from a page that only some may see, no more
 * than that there is a map and where, and cards by references that do not repeat their words, unless the person wants its text there.
 */
public final class LinkTexts {

    /** As long as a link's title may be, in characters. */
    private static final int MAX_TITLE = 255;

    /** As long as a link's summary may be, in characters. */
    private static final int MAX_SUMMARY = 200;

    private final CurrentMap map;
    private final boolean text;
    private final Messages messages;

    /** @param includeText whether the person wants the map's words in Jira, although not everybody may see the page */
    public LinkTexts(CurrentMap map, boolean includeText, Messages messages) {
        this.map = map;
        this.text = includeText || !map.restricted();
        this.messages = messages;
    }

    /** The link back of an issue; empty if the map does not name it. */
    Optional<BackLink> of(MapId id, IssueKey key) {
        List<ActionableItem> items = map.naming(key);
        return items.isEmpty() ? Optional.empty() : Optional.of(link(id, items));
    }

    /** The link back of an issue that these items name, or will name in a moment. */
    public BackLink link(MapId id, List<ActionableItem> items) {
        return new BackLink(
                id.toString(),
                URI.create(map.address().toString()),
                title(),
                summary(items),
                items.stream().map(this::item).toList());
    }

    /** The link's text. */
    public String title() {
        return text ? ShortText.of(map.blueprint().info().title(), MAX_TITLE) : messages.text("jira.bare");
    }

    /** What the link says beside: where on the map. */
    public String summary(List<ActionableItem> items) {
        return text
                ? ShortText.of(items.stream().map(LinkTexts::place).collect(Collectors.joining(" · ")), MAX_SUMMARY)
                : "";
    }

    private static String place(ActionableItem item) {
        String step = item.step().map(found -> " › " + found.title()).orElse("");
        return item.stage().title() + step + ": " + item.item().title();
    }

    private BackLink.Item item(ActionableItem item) {
        String kind = item.kind() == ActionableItem.Kind.PAIN ? "pain" : "opportunity";
        if (!text) {
            Optional<String> none = Optional.empty();
            return new BackLink.Item(CardReference.of(item.id()), kind, none, none, none, none, none);
        }
        return new BackLink.Item(
                item.id().value(),
                kind,
                Optional.of(item.item().title()),
                Optional.of(item.stage().title()),
                item.step().map(step -> step.title()),
                item.severity().map(severity -> severity.name().toLowerCase(Locale.ROOT)),
                IssueTexts.quotes(item).stream().findFirst());
    }
}

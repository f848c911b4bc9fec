package io.frontstage.confluence.linking;

import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.page.MapId;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.BackLink;
import io.frontstage.messages.Messages;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an issue says about the map that links to it. Everyone who may browse the issue sees it. From a page with view
 * restrictions, it says only that there is a map and where, and names cards by references that do not repeat their
 * words, unless the person chooses to include the text.
 */
public final class LinkTexts {

    /** Maximum length of a link's title, in characters. */
    private static final int MAX_TITLE = 255;

    /** Maximum length of a link's summary, in characters. */
    private static final int MAX_SUMMARY = 200;

    private final CurrentMap map;
    private final boolean text;
    private final Messages messages;

    /** @param includeText whether the person wants the map's text in Jira although the page has view restrictions */
    public LinkTexts(CurrentMap map, boolean includeText, Messages messages) {
        this.map = map;
        this.text = includeText || !map.restricted();
        this.messages = messages;
    }

    /** The link back of an issue; empty if the map does not link to it. */
    Optional<BackLink> of(MapId id, IssueKey key) {
        List<ActionableItem> items = map.naming(key);
        return items.isEmpty() ? Optional.empty() : Optional.of(link(id, items));
    }

    /** The link back of an issue that these items link to, or are about to link to. */
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

    /** The link's summary: the place on the map. */
    public String summary(List<ActionableItem> items) {
        return text
                ? ShortText.of(items.stream().map(LinkTexts::place).collect(Collectors.joining(" · ")), MAX_SUMMARY)
                : "";
    }

    private static String place(ActionableItem item) {
        String step = item.step().map(found -> " › " + found.title()).orElse("");
        return item.stage().title() + step + ": " + item.item().title();
    }

    private static String feels(Emotion feeling) {
        String score = feeling.score() > 0 ? "+" + feeling.score() : Integer.toString(feeling.score());
        return score + feeling.words().map(words -> " " + words).orElse("");
    }

    private BackLink.Item item(ActionableItem item) {
        String kind = item.kind() == ActionableItem.Kind.PAIN ? "pain" : "opportunity";
        if (!text) {
            Optional<String> none = Optional.empty();
            return new BackLink.Item(CardReference.of(item.id()), kind, none, none, none, none, none, none);
        }
        return new BackLink.Item(
                item.id().value(),
                kind,
                Optional.of(item.item().title()),
                Optional.of(item.stage().title()),
                item.step().map(step -> step.title()),
                item.severity().map(severity -> severity.name().toLowerCase(Locale.ROOT)),
                IssueTexts.quotes(item).stream().findFirst(),
                item.feeling().map(LinkTexts::feels));
    }
}

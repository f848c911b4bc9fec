package io.frontstage.confluence.linking;

import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Step;
import io.frontstage.issue.ActionableItem;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an issue says that is made for a map's item; people see it, and may change it, before it is sent. */
public final class IssueTexts {

    /** As long as Jira's summaries may be, in characters. */
    public static final int MAX_SUMMARY = 255;

    /** As many of the customer's words as are copied. */
    private static final int MAX_QUOTES = 5;

    private final CurrentMap map;
    private final Messages messages;

    /** @param words in the language of the person who makes the issue */
    public IssueTexts(CurrentMap map, Messages messages) {
        this.map = map;
        this.messages = messages;
    }

    /**
     * What is filled in.
     *
     * @param summary one line
     * @param description in Jira's wiki markup
     */
    public record Text(String summary, String description) {}

    /** With what the map says. */
    public Text full(ActionableItem item) {
        WikiMarkup text = new WikiMarkup();
        text.field(kind(item), item.item().title());
        item.item().about().note().ifPresent(note -> text.field(messages.text("jira.note"), note));
        quotes(item).stream().limit(MAX_QUOTES).forEach(text::quote);
        text.field(messages.text("jira.stage"), item.stage().title());
        item.step().map(Step::title).ifPresent(step -> text.field(messages.text("jira.step"), step));
        item.severity()
                .ifPresent(severity -> text.field(
                        messages.text("jira.severity"),
                        messages.text("table.severity." + severity.name().toLowerCase(Locale.ROOT))));
        item.item().about().provenance().source().ifPresent(source -> text.field(messages.text("jira.source"), source));
        text.link(map.blueprint().info().title(), map.address(item.id()));
        return new Text(ShortText.of(item.item().title(), MAX_SUMMARY), text.toString());
    }

    /** With nothing of what the map says but where it is. */
    public Text bare(ActionableItem item) {
        return new Text(
                messages.text("jira.bare." + (item.kind() == ActionableItem.Kind.PAIN ? "pain" : "opportunity")),
                new WikiMarkup()
                        .link(messages.text("jira.bare"), map.address().toString())
                        .toString());
    }

    private String kind(ActionableItem item) {
        return messages.text("jira.kind." + (item.kind() == ActionableItem.Kind.PAIN ? "pain" : "opportunity"));
    }

    /** The customer's words about the item; else those at its step. */
    static List<String> quotes(ActionableItem item) {
        List<String> own = item.item() instanceof PainPoint pain ? pain.quotes() : List.of();
        Optional<Step> step = item.step();
        return own.isEmpty() && step.isPresent() ? step.get().experience().quotes() : own;
    }
}

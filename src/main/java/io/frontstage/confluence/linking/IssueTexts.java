package io.frontstage.confluence.linking;

import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Step;
import io.frontstage.issue.ActionableItem;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The texts of an issue that is created for a map's item; people see them, and may change them, before they are sent.
 */
public final class IssueTexts {

    /** Maximum length of a summary in Jira, in characters. */
    public static final int MAX_SUMMARY = 255;

    /** Maximum number of quotes that are copied. */
    private static final int MAX_QUOTES = 5;

    private final CurrentMap map;
    private final Messages messages;

    /** @param messages in the language of the person who creates the issue */
    public IssueTexts(CurrentMap map, Messages messages) {
        this.map = map;
        this.messages = messages;
    }

    /**
     * The texts that are filled in.
     *
     * @param summary one line
     * @param description in Jira's wiki markup
     */
    public record Text(String summary, String description) {}

    /** The texts with what the map says. */
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

    /** The texts with nothing from the map except its address. */
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

    /** The quotes about the item, else those at its step. */
    static List<String> quotes(ActionableItem item) {
        List<String> own = item.item() instanceof PainPoint pain ? pain.quotes() : List.of();
        Optional<Step> step = item.step();
        return own.isEmpty() && step.isPresent() ? step.get().experience().quotes() : own;
    }
}

package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.SolvedPains;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes what hurts at a step, each pain point with what is done about it, and what delights there. */
final class WalkedItems {

    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out;
    private final Prose prose;
    private final Map<ElementId, List<Opportunity>> remedies = new HashMap<>();

    WalkedItems(Blueprint blueprint, PageOptions options, Prose prose) {
        this.options = options;
        this.messages = options.words();
        this.out = prose.out();
        this.prose = prose;
        SolvedPains solved = new SolvedPains(blueprint);
        for (Item item : blueprint.items()) {
            if (item instanceof Opportunity opportunity) {
                solved.of(opportunity).forEach(pain -> remedies.computeIfAbsent(pain.id(), first -> new ArrayList<>())
                        .add(opportunity));
            }
        }
    }

    /** @param ofStage whether the items belong to the whole stage */
    void write(Items items, boolean ofStage) {
        out.open("div").attribute("class", "frontstage-walk-hurts");
        if (ofStage) {
            out.open("p")
                    .attribute("class", "frontstage-walk-whole")
                    .text(messages.text("table.whole-stage"))
                    .close();
        }
        Set<ElementId> told = new HashSet<>();
        part("walk.hurts", items.pains().stream().sorted(PainPoint.WORST_FIRST).toList(), pain -> pain(pain, told));
        List<Opportunity> others = items.opportunities().stream()
                .filter(opportunity -> !told.contains(opportunity.id()))
                .toList();
        part("walk.better", others, this::opportunity);
        part("table.delights", items.delights(), this::delight);
        out.close();
    }

    private <T> void part(String key, List<T> things, Consumer<T> writer) {
        if (!things.isEmpty()) {
            out.open("div").attribute("class", "frontstage-walk-part");
            out.open("h4").text(messages.text(key)).close();
            out.open("ul").attribute("class", "frontstage-walk-items");
            things.forEach(writer);
            out.close().close();
        }
    }

    private void pain(PainPoint pain, Set<ElementId> told) {
        Optional<String> severity = pain.severity().map(word -> word.name().toLowerCase(Locale.ROOT));
        begin(pain, "pain frontstage-walk-" + (pain.fixed().isPresent() ? "fixed" : severity.orElse("untold")));
        pain.fixed()
                .map(PartialDate::text)
                .map(date -> messages.text("table.fixed") + ": " + date)
                .or(() -> severity.map(word -> messages.text("table.severity." + word)))
                .ifPresent(text -> {
                    out.text(" · ").open("span").attribute("class", "frontstage-walk-severity");
                    out.text(text).close();
                });
        carried(pain.owner(), pain.issues());
        pain.quotes().forEach(quote -> prose.words("q", "frontstage-walk-said", quote));
        List<Opportunity> done = remedies.getOrDefault(pain.id(), List.of());
        if (!done.isEmpty()) {
            out.open("ul").attribute("class", "frontstage-walk-remedies");
            done.forEach(opportunity -> {
                told.add(opportunity.id());
                opportunity(opportunity);
            });
            out.close();
        } else if (pain.fixed().isEmpty() && pain.issues().isEmpty()) {
            out.open("p")
                    .attribute("class", "frontstage-walk-nothing")
                    .text(messages.text("walk.nothing-done"))
                    .close();
        }
        out.close();
    }

    private void opportunity(Opportunity opportunity) {
        begin(opportunity, "idea");
        opportunity.due().ifPresent(due -> {
            out.text(" · ").open("span").attribute("class", "frontstage-walk-severity");
            out.text(messages.text("priorities.due", due.text())).close();
        });
        carried(opportunity.owner(), opportunity.issues());
        out.close();
    }

    private void delight(Delight delight) {
        begin(delight, "delight");
        delight.quotes().forEach(quote -> prose.words("q", "frontstage-walk-said", quote));
        out.close();
    }

    private void begin(Item item, String kind) {
        out.open("li").attribute("class", "frontstage-walk-" + kind);
        out.attribute("data-frontstage-item", item.id().value());
        WalkWriter.audience(out, item.personas());
        prose.words("strong", "frontstage-words", item.title());
    }

    /** Writes the owner, and the issues; the page's script adds their status. */
    private void carried(Optional<String> owner, List<IssueKey> issues) {
        if (owner.isEmpty() && issues.isEmpty()) {
            return;
        }
        out.text(" · ").open("span").attribute("class", "frontstage-walk-carried");
        owner.ifPresent(prose::words);
        for (IssueKey key : issues) {
            out.text(" ").open("span").attribute("data-frontstage-issue", key.value());
            prose.link(key.value(), options.issues().apply(key).flatMap(AllowedLinks::allowed));
            out.close();
        }
        out.close();
    }
}

package io.frontstage.render.table;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Share;
import io.frontstage.messages.Messages;
import io.frontstage.render.Anchors;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes cards and items with all details: the targets of the drawing's links. */
final class EntryWriter {

    private final Prose prose;
    private final Facts facts;
    private final Messages messages;
    private final Anchors anchors;
    private final PositionText positionText;
    private final Function<List<PersonaId>, List<String>> personas;
    private final LocalDate today;

    EntryWriter(
            Prose prose,
            Facts facts,
            Messages messages,
            Anchors anchors,
            PositionText positionText,
            Function<List<PersonaId>, List<String>> personas,
            LocalDate today) {
        this.prose = prose;
        this.facts = facts;
        this.messages = messages;
        this.anchors = anchors;
        this.positionText = positionText;
        this.personas = personas;
        this.today = today;
    }

    /** @param stepOwner the owner of the card's step, who is not repeated */
    void card(Card card, String endsAt, Optional<String> stepOwner) {
        begin(card.id().value(), card.does());
        facts.list("table.by", card.by());
        facts.list("table.with", card.with());
        facts.list("table.for", personas.apply(card.personas()));
        facts.list("table.path", card.paths());
        if (!card.owner().equals(stepOwner)) {
            card.owner().ifPresent(owner -> facts.words("table.owner", owner));
        }
        if (card.failPoint()) {
            facts.mark("table.fail-point");
        }
        facts.timing(card.timing());
        if (!endsAt.isEmpty()) {
            facts.words("table.until", endsAt);
        }
        facts.about(card.about());
        prose.out().close();
    }

    void pain(PainPoint pain) {
        begin(pain.id().value(), pain.title());
        pain.severity()
                .ifPresent(severity -> facts.own(
                        "table.severity",
                        messages.text("table.severity." + severity.name().toLowerCase(Locale.ROOT))));
        pain.reach().map(Share::text).ifPresent(reach -> facts.words("table.reach", reach));
        pain.fixed().map(PartialDate::text).ifPresent(date -> facts.own("table.fixed", date));
        common(pain);
        references("table.cause", pain.cause());
        pain.owner().ifPresent(owner -> facts.words("table.owner", owner));
        facts.quotes(pain.quotes());
        facts.issues(pain.issues());
        facts.about(pain.about());
        prose.out().close();
    }

    void delight(Delight delight) {
        begin(delight.id().value(), delight.title());
        common(delight);
        facts.quotes(delight.quotes());
        facts.about(delight.about());
        prose.out().close();
    }

    void opportunity(Opportunity opportunity) {
        begin(opportunity.id().value(), opportunity.title());
        opportunity.impact().ifPresent(score -> facts.own("table.impact", messages.text("table.of-five", score)));
        opportunity.effort().ifPresent(score -> facts.own("table.effort", messages.text("table.of-five", score)));
        opportunity
                .confidence()
                .ifPresent(
                        sure -> facts.own("table.confidence", messages.text("table.confidence." + Facts.word(sure))));
        if (opportunity.solves().isEmpty() && !opportunity.solvesAll()) {
            facts.own("table.solves", messages.text("table.solves.none"));
        }
        facts.list(
                "table.solves",
                opportunity.solves().stream().map(positionText::title).toList());
        opportunity.measure().ifPresent(measure -> facts.words("table.measure", measure));
        opportunity.target().ifPresent(target -> facts.words("table.target", target.text()));
        opportunity.due().ifPresent(due -> facts.own("table.due", due(due)));
        opportunity.owner().ifPresent(owner -> facts.words("table.owner", owner));
        common(opportunity);
        facts.issues(opportunity.issues());
        facts.about(opportunity.about());
        prose.out().close();
    }

    /** Needs or expectations: plain texts, or things with their details. */
    void needs(Needs needs) {
        prose.out().open("ul").attribute("class", "frontstage-entries");
        needs.texts().everybody().orElse(List.of()).forEach(text -> prose.words("li", "frontstage-words", text));
        needs.things().forEach(this::need);
        prose.out().close();
    }

    private void need(Need need) {
        begin(need.id().value(), need.title());
        facts.list("table.for", personas.apply(need.personas()));
        need.met().ifPresent(met -> facts.own("table.met", messages.text("table.met." + Facts.word(met))));
        references("table.met-by", need.metBy());
        facts.about(need.about());
        prose.out().close();
    }

    private void references(String key, List<ArrowEnd> references) {
        facts.list(key, references.stream().map(positionText::end).toList());
    }

    private String due(PartialDate due) {
        return due.day().isBefore(today) ? messages.text("table.overdue", due.text()) : due.text();
    }

    private void common(Item item) {
        facts.words("table.at", positionText.lane(item.lane()));
        item.at().ifPresent(card -> facts.words("table.card", positionText.title(card)));
        facts.list("table.for", personas.apply(item.personas()));
    }

    private void begin(String id, String title) {
        MarkupWriter out = prose.out().open("li").attribute("id", anchors.element(id));
        out.attribute("class", "frontstage-entry").attribute("data-frontstage-item", id);
        prose.words("strong", "frontstage-words", title);
    }
}

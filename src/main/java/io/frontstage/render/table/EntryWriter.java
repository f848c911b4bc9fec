package io.frontstage.render.table;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.render.Anchors;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.messages.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes cards and items with all that is known of them: where the links of the drawing lead to. */
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

    void card(Card card, String endsAt) {
        begin(card.id().value(), card.does());
        facts.list("table.by", card.by());
        facts.list("table.with", card.with());
        facts.list("table.for", personas.apply(card.personas()));
        facts.timing(card.timing());
        if (!endsAt.isEmpty()) {
            facts.words("table.until", endsAt);
        }
        facts.about(card.about());
        prose.out().close();
    }

    void pain(PainPoint pain) {
        begin(pain.id().value(), pain.title());
        facts.own(
                "table.severity",
                messages.text("table.severity." + pain.severity().name().toLowerCase(Locale.ROOT)));
        pain.fixed().map(PartialDate::text).ifPresent(date -> facts.own("table.fixed", date));
        common(pain);
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

    private String due(PartialDate due) {
        return due.day().isBefore(today) ? messages.text("table.overdue", due.text()) : due.text();
    }

    private void common(Item item) {
        facts.words("table.at", positionText.lane(item.lane()));
        facts.list("table.for", personas.apply(item.personas()));
    }

    private void begin(String id, String title) {
        MarkupWriter out = prose.out().open("li").attribute("id", anchors.element(id));
        out.attribute("class", "frontstage-entry").attribute("data-frontstage-item", id);
        prose.words("strong", "frontstage-words", title);
    }
}

package io.frontstage.render.table;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the cells of a lane: the cards of each step, and those that began earlier and continue. */
final class LaneCells {

    private final Blueprint blueprint;
    private final List<Step> steps;
    private final Prose prose;
    private final Messages messages;
    private final EntryWriter entryWriter;

    LaneCells(Blueprint blueprint, Prose prose, Messages messages, EntryWriter entryWriter) {
        this.blueprint = blueprint;
        this.steps = blueprint.steps();
        this.prose = prose;
        this.messages = messages;
        this.entryWriter = entryWriter;
    }

    void write(Lane lane, int column) {
        MarkupWriter out = prose.out().open("td");
        Step step = steps.get(column);
        Optional<Cell> cell = step.cell(lane.id());
        List<Card> running = running(lane, column);
        List<Card> cards = cell.map(Cell::cards).orElse(List.of());
        if (!cards.isEmpty() || !running.isEmpty()) {
            out.open("ul").attribute("class", "frontstage-entries");
            for (Card card : running) {
                out.open("li")
                        .attribute("class", "frontstage-running")
                        .text(messages.text("table.continues"))
                        .text(" ");
                prose.words(ShortName.of(card.does()));
                out.close();
            }
            for (Card card : cards) {
                entryWriter.card(
                        card, card.span() > 1 ? ShortName.of(endOf(card, column).title()) : "", step.owner());
            }
            out.close();
        } else if (cell.isPresent()) {
            out.text(messages.text("table.nothing"));
        } else if (lane.id().equals(blueprint.customerLane(step))) {
            prose.words(step.title());
        }
        out.close();
    }

    private Step endOf(Card card, int column) {
        return steps.get(Math.min(column + card.span(), steps.size()) - 1);
    }

    private List<Card> running(Lane lane, int column) {
        List<Card> running = new ArrayList<>();
        for (int earlier = 0; earlier < column; earlier++) {
            for (Card card : steps.get(earlier).cell(lane.id()).map(Cell::cards).orElse(List.of())) {
                if (earlier + card.span() > column) {
                    running.add(card);
                }
            }
        }
        return running;
    }
}

package io.frontstage.render.table;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names and positions of everything on a map, in words. */
public final class PositionText {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<LaneId, String> lanes = new HashMap<>();
    private final Messages messages;

    public PositionText(Blueprint blueprint, Messages messages) {
        this.messages = messages;
        for (Lane lane : blueprint.lanes()) {
            lanes.put(lane.id(), name(lane, messages));
        }
        blueprint.personas().forEach(persona -> enterNeeds(persona.needs(), persona.title()));
        for (Stage stage : blueprint.stages()) {
            enterNeeds(stage.needs(), stage.title());
            for (Item item : stage.items().all()) {
                enter(item.id(), item.title(), ShortName.of(stage.title()));
            }
            for (Step step : stage.steps()) {
                enter(stage, step);
            }
        }
    }

    /** The displayed name of a lane. */
    public static String name(Lane lane, Messages messages) {
        return lane.ownName()
                .map(ShortName::of)
                .orElseGet(() -> messages.text("lane." + lane.kind().name().toLowerCase(Locale.ROOT)));
    }

    /** Stage, step and lane of each step, card and item, by its id. */
    public Map<String, String> places() {
        return places;
    }

    String title(ElementId element) {
        return titles.getOrDefault(element.value(), element.value());
    }

    String lane(LaneId lane) {
        return lanes.getOrDefault(lane, lane.value());
    }

    /** An end of an arrow: the element and its position. */
    String end(ArrowEnd end) {
        if (end instanceof ArrowEnd.AtCell cell) {
            return messages.text("table.place", title(cell.step()), lane(cell.lane()));
        }
        ElementId element = ((ArrowEnd.AtElement) end).element();
        String place = places.getOrDefault(element.value(), "");
        return messages.text("table.place", title(element), place);
    }

    private void enter(Stage stage, Step step) {
        enter(step.id(), step.title(), ShortName.of(stage.title()));
        String place = messages.text("table.place", ShortName.of(stage.title()), ShortName.of(step.title()));
        for (Cell cell : step.cells()) {
            for (Card card : cell.cards()) {
                enter(card.id(), card.does(), messages.text("table.place", place, lane(cell.lane())));
            }
        }
        for (Item item : step.items().all()) {
            enter(item.id(), item.title(), place);
        }
        enterNeeds(step.experience().needs(), place);
        enterNeeds(step.experience().expects(), place);
    }

    private void enterNeeds(Needs needs, String place) {
        needs.things().forEach(need -> enter(need.id(), need.title(), place));
    }

    private void enter(ElementId element, String title, String place) {
        titles.put(element.value(), ShortName.of(title));
        places.put(element.value(), place);
    }
}

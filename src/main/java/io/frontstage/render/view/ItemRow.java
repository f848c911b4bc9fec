package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.ItemValues;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Share;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A pain point, delight or opportunity with its place.
 *
 * @param item what it is
 * @param stage its stage
 * @param step its step; empty if it belongs to the whole stage
 */
record ItemRow(Item item, Stage stage, Optional<Step> step) {

    /** Names of the columns in files, in order; columns that can be read back are named as in a definition. */
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "text",
            "stage",
            "step",
            "severity",
            "reach",
            "impact",
            "effort",
            "confidence",
            "owner",
            "due",
            "fixed",
            "issues");

    /** All rows of a map, from left to right; a stage's own before those of its steps. */
    static List<ItemRow> all(Blueprint blueprint) {
        List<ItemRow> rows = new ArrayList<>();
        for (Stage stage : blueprint.stages()) {
            stage.items().all().forEach(item -> rows.add(new ItemRow(item, stage, Optional.empty())));
            for (Step step : stage.steps()) {
                step.items().all().forEach(item -> rows.add(new ItemRow(item, stage, Optional.of(step))));
            }
        }
        return rows;
    }

    /** {@code pain}, {@code delight} or {@code opportunity}. */
    String kind() {
        return item instanceof PainPoint ? "pain" : item instanceof Delight ? "delight" : "opportunity";
    }

    /** Its value of a column of {@link #COLUMNS}, as a definition writes it; empty if it has none. */
    String cell(String column) {
        return switch (column) {
            case "id" -> item.id().value();
            case "kind" -> kind();
            case "text" -> item.title();
            case "stage" -> stage.title();
            case "step" -> step.map(Step::title).orElse("");
            case "issues" -> issues();
            default -> ItemValues.of(item, column);
        };
    }

    private String issues() {
        List<IssueKey> keys = item instanceof PainPoint pain
                ? pain.issues()
                : item instanceof Opportunity opportunity ? opportunity.issues() : List.of();
        return String.join(" ", keys.stream().map(IssueKey::value).toList());
    }

    /** The number by which a column is sorted, in ascending order; empty if it is sorted by its words. */
    OptionalDouble order(String column) {
        if (!(item instanceof PainPoint pain)) {
            return OptionalDouble.empty();
        }
        return switch (column) {
            case "severity" -> OptionalDouble.of(pain.gravity().ordinal());
            case "reach" -> pain.reach().stream().mapToDouble(Share::percent).findFirst();
            default -> OptionalDouble.empty();
        };
    }
}

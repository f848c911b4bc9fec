package io.frontstage.definition.text;

import io.frontstage.blueprint.LaneKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a new, empty map. It lists all five lanes, so that they are drawn before they have any content.
 *
 * @param title the name of the service
 * @param persona the person whose journey it is; empty: not stated
 * @param stages the titles of the stages, at least one
 * @param step the title of each stage's first step, because a stage without steps is not drawn
 */
public record NewMapTemplate(String title, Optional<String> persona, List<String> stages, String step) {

    public NewMapTemplate {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("no stage");
        }
    }

    /** The definition in YAML; lines end in LF. */
    public String yaml() {
        StringBuilder text =
                new StringBuilder("blueprint: ").append(scalar(title)).append('\n');
        persona.ifPresent(
                name -> text.append("personas:\n  - ").append(scalar(name)).append('\n'));
        text.append("lanes:\n");
        for (LaneKind lane : LaneKind.values()) {
            text.append("  - ").append(lane.name().toLowerCase(Locale.ROOT)).append('\n');
        }
        text.append("stages:\n");
        for (String stage : stages) {
            text.append("  - stage: ").append(scalar(stage)).append('\n');
            text.append("    steps:\n      - ").append(scalar(step)).append('\n');
        }
        return text.toString();
    }

    private static String scalar(String text) {
        return ScalarText.of(text.strip(), false);
    }
}

package io.frontstage.layout;

import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws what is thought, expected and said at a step, each with the mark of its persona. */
final class ThoughtBlocks {

    private static final double INDENT = 11;
    private static final int LINES = 3;

    private final Labels labels;
    private final Curves curves;
    private final boolean everything;

    ThoughtBlocks(Labels labels, Curves curves, boolean everything) {
        this.labels = labels;
        this.curves = curves;
        this.everything = everything;
    }

    List<Block> of(Step step, double width) {
        Experience experience = step.experience();
        List<Block> blocks = new ArrayList<>();
        perPersona(experience.thinks(), "map.thinks", false, width, blocks);
        perPersona(experience.expects().words(), "map.expects", true, width, blocks);
        for (String quote : experience.quotes()) {
            String text = labels.text("map.quote", quote);
            blocks.add(block(labels.text("map.quote.all"), text, Optional.empty(), false, width));
        }
        return blocks;
    }

    private void perPersona(
            PerPersona<List<String>> said, String key, boolean expected, double width, List<Block> blocks) {
        said.everybody()
                .ifPresent(texts -> texts.forEach(
                        text -> blocks.add(block(labels.text(key + ".all"), text, Optional.empty(), expected, width))));
        for (Map.Entry<PersonaId, List<String>> entry : said.byPersona().entrySet()) {
            String who = labels.text(key, labels.persona(entry.getKey()));
            for (String text : entry.getValue()) {
                blocks.add(block(who, text, Optional.of(entry.getKey()), expected, width));
            }
        }
    }

    private Block block(String who, String text, Optional<PersonaId> persona, boolean expected, double width) {
        List<Shape> shapes = new ArrayList<>(3);
        Font font = expected ? Font.NOTE : Font.THOUGHT;
        double middle = font.lineHeight() / 2.0 + 0.5;
        Optional<Integer> curve = persona.flatMap(curves::of);
        if (expected) {
            shapes.add(Signs.expects(0.5, middle));
        } else if (curve.isPresent()) {
            shapes.add(new Shape.Inset(0, 0, List.of(CurveMarks.small(curve.get(), 4, middle))));
        }
        String written = curve.isEmpty() && persona.isPresent() ? labels.persona(persona.get()) + ": " + text : text;
        Paragraph lines = Paragraph.atMost(
                everything ? Integer.MAX_VALUE : LINES, written, font, Tint.TEXT_SUBTLE, width - INDENT);
        lines.paint(INDENT, 0, width - INDENT, shapes);
        return new Block(Role.THOUGHT, who, who + ": " + text, Optional.empty(), width, lines.height(), shapes);
    }
}

package io.frontstage;

import io.frontstage.render.svg.SvgWriter;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** A map as an SVG document, or the reason why there is none. */
public sealed interface SvgResult {

    /** A drawing. */
    record Document(String text) implements SvgResult {}

    /**
     * No drawing: it would be too large.
     *
     * @param sentence the limit and the actual amount, in the reader's language
     */
    record TooLarge(String sentence) implements SvgResult {

        /** A small picture with the sentence, for places where a picture is required. */
        public String document() {
            List<Shape> lines = new ArrayList<>();
            double y = 0;
            for (String line : sentence.split("(?<=[.:]) ")) {
                y += Font.BODY.lineHeight();
                lines.add(new Shape.Text(8, y, line, Font.BODY, Tint.TEXT, TextAnchor.START, 0));
            }
            return SvgWriter.document(new Drawing(900, y + 12, lines), sentence);
        }
    }
}

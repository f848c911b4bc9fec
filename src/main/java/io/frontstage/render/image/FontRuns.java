package io.frontstage.render.image;

import io.frontstage.scene.Characters;
import io.frontstage.scene.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits a line of text into runs by the fonts that have its characters. A character that no font has is replaced with
 * its Unicode name, to be drawn in a box.
 */
final class FontRuns {

    /** @param named whether it is the name of a character that no font has */
    private record Run(int begin, int end, java.awt.Font font, boolean named) {}

    /** The position of a name in the drawn text, as UTF-16 indexes; the end is exclusive. */
    record Name(int begin, int end) {}

    private static final FontRenderContext UNSCALED = new FontRenderContext(new AffineTransform(), true, true);

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    FontRuns(String said, Font font, Fonts fonts) {
        List<Integer> missing = new ArrayList<>();
        said.codePoints().forEach(codePoint -> {
            Optional<java.awt.Font> found = fonts.of(codePoint, font);
            Optional<Integer> alike = found.isPresent() ? Optional.empty() : Characters.alike(codePoint);
            Optional<java.awt.Font> other = found.or(() -> alike.flatMap(same -> fonts.of(same, font)));
            if (other.isPresent()) {
                name(missing, font, fonts);
                int drawn = found.isPresent() ? codePoint : alike.orElseThrow();
                add(Character.toString(drawn), other.get(), false);
            } else if (!Characters.isInvisible(codePoint)) {
                missing.add(codePoint);
            }
        });
        name(missing, font, fonts);
    }

    /** Writes the names of characters that no font has; they take no more width than is available. */
    private void name(List<Integer> missing, Font font, Fonts fonts) {
        java.awt.Font letters = fonts.of(font);
        java.awt.Font small = letters.deriveFont((float) (letters.getSize2D() * Characters.NAME_SIZE));
        for (Characters.Name name : Characters.names(missing)) {
            String piece = "\u00A0" + name.text() + "\u00A0";
            double natural = small.getStringBounds(piece, UNSCALED).getWidth();
            double squeeze = Math.min(1, name.room() * letters.getSize2D() / natural);
            AffineTransform narrow = new AffineTransform(small.getTransform());
            narrow.scale(squeeze, 1);
            add(piece, small.deriveFont(narrow), true);
        }
        missing.clear();
    }

    private void add(String piece, java.awt.Font font, boolean named) {
        int begin = text.length();
        text.append(piece);
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && !named && !last.named() && last.font().equals(font)) {
            runs.set(runs.size() - 1, new Run(last.begin(), text.length(), font, false));
        } else {
            runs.add(new Run(begin, text.length(), font, named));
        }
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    /** The positions of the names of characters. */
    List<Name> names() {
        return runs.stream()
                .filter(Run::named)
                .map(run -> new Name(run.begin(), run.end()))
                .toList();
    }

    /** The text with its fonts. */
    AttributedString attributed(boolean rightToLeft) {
        AttributedString attributed = new AttributedString(text.toString());
        if (rightToLeft) {
            attributed.addAttributes(
                    Map.of(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL), 0, text.length());
        }
        runs.forEach(run -> attributed.addAttribute(TextAttribute.FONT, run.font(), run.begin(), run.end()));
        return attributed;
    }
}

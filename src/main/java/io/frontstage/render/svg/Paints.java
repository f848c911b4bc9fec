package io.frontstage.render.svg;

import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.Locale;

/**
 * Roles, colours and fonts as SVG classes and attributes. Each text is built once, at its first use: they make up most
 * of a drawing, and of thousands of pairs of colours a map uses a few dozen. Two threads may build the same text; it
 * does not matter whose is kept.
 */
final class Paints {

    private static final int TINTS = Tint.values().length;
    private static final String[] GROUPS = new String[Role.values().length];
    private static final String[] AREAS = new String[TINTS * TINTS];
    private static final String[] TEXTS = new String[Font.values().length * TINTS];

    private Paints() {}

    /** The attributes of a group. */
    static String of(Role role) {
        int at = role.ordinal();
        if (GROUPS[at] == null) {
            GROUPS[at] = " class=\"frontstage-" + word(role) + '"';
        }
        return GROUPS[at];
    }

    /** The attributes of a shape that is filled and bordered. */
    static String of(Tint fill, Tint stroke) {
        int at = fill.ordinal() * TINTS + stroke.ordinal();
        if (AREAS[at] == null) {
            AREAS[at] = describe(fill, stroke);
        }
        return AREAS[at];
    }

    /** The attributes of a text. */
    static String of(Font font, Tint tint) {
        int at = font.ordinal() * TINTS + tint.ordinal();
        if (TEXTS[at] == null) {
            TEXTS[at] = describe(font, tint);
        }
        return TEXTS[at];
    }

    /** {@code PAIN_HIGH} as {@code pain-high}. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String describe(Tint fill, Tint stroke) {
        StringBuilder classes = new StringBuilder();
        if (fill != Tint.NONE) {
            classes.append("frontstage-fill-").append(word(fill));
        }
        if (stroke != Tint.NONE) {
            classes.append(classes.length() == 0 ? "" : " ")
                    .append("frontstage-stroke-")
                    .append(word(stroke));
        }
        String attributes = " fill=\"" + fill.light() + '"'
                + (fill.opacity() < 1 ? " fill-opacity=\"" + fill.opacity() + '"' : "")
                + (stroke == Tint.NONE ? "" : " stroke=\"" + stroke.light() + '"');
        return classes.length() == 0 ? attributes : " class=\"" + classes + '"' + attributes;
    }

    private static String describe(Font font, Tint tint) {
        return " class=\"frontstage-font-" + word(font) + " frontstage-fill-" + word(tint) + "\" fill=\"" + tint.light()
                + "\" font-family=\"" + Font.FAMILY + "\" font-size=\"" + size(font) + '"'
                + (font.bold() ? " font-weight=\"bold\"" : "")
                + (font.italic() ? " font-style=\"italic\"" : "")
                + (font.halo() ? rim() : "");
    }

    /** The outline around each letter, drawn before the letter. */
    private static String rim() {
        return " stroke=\"" + Tint.GROUND.light() + "\" stroke-width=\"" + 2 * Font.RIM
                + "\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
    }

    private static String size(Font font) {
        return font.size() == Math.rint(font.size())
                ? Integer.toString((int) font.size())
                : Double.toString(font.size());
    }
}

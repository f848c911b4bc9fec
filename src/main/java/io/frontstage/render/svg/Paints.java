package io.frontstage.render.svg;

import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.Locale;

/** Roles, colours and fonts as SVG classes and attributes, built once because they make up most of a drawing. */
final class Paints {

    private static final Tint[] TINTS = Tint.values();
    private static final Font[] FONTS = Font.values();
    private static final Role[] ROLES = Role.values();
    private static final String[] GROUPS = new String[ROLES.length];
    private static final String[] AREAS = new String[TINTS.length * TINTS.length];
    private static final String[] TEXTS = new String[FONTS.length * TINTS.length];

    static {
        for (Role role : ROLES) {
            GROUPS[role.ordinal()] = " class=\"frontstage-" + word(role) + '"';
        }
        for (Tint fill : TINTS) {
            for (Tint stroke : TINTS) {
                AREAS[fill.ordinal() * TINTS.length + stroke.ordinal()] = describe(fill, stroke);
            }
            for (Font font : FONTS) {
                TEXTS[font.ordinal() * TINTS.length + fill.ordinal()] = describe(font, fill);
            }
        }
    }

    private Paints() {}

    /** The attributes of a group. */
    static String of(Role role) {
        return GROUPS[role.ordinal()];
    }

    /** The attributes of a shape that is filled and bordered. */
    static String of(Tint fill, Tint stroke) {
        return AREAS[fill.ordinal() * TINTS.length + stroke.ordinal()];
    }

    /** The attributes of a text. */
    static String of(Font font, Tint tint) {
        return TEXTS[font.ordinal() * TINTS.length + tint.ordinal()];
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

    /** The ground around each letter, drawn before the letter. */
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

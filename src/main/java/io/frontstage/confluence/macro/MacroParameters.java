package io.frontstage.confluence.macro;

import io.frontstage.confluence.view.MapViews;
import io.frontstage.layout.Level;
import io.frontstage.layout.PainPlacement;
import io.frontstage.layout.View;
import io.frontstage.scene.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The macro's parameters. Their names are in stored pages for ever; an invalid value is replaced with the default and
 * reported.
 *
 * @param name the attachment's file name; absent: the default rule of {@code AttachmentStore}
 * @param page another page's title as the macro browser stores it: {@code Title}, {@code SPACE:Title}, or with a blog
 *     post's date {@code /2026/11/21/Title}; absent: this page
 * @param space the key of that page's space, if it is a parameter of its own
 * @param version the attachment's version, from 1; absent: the newest
 * @param view the name of the view that is shown first, one of {@link MapViews#words()}
 * @param with the file name of another map on the same page, with which Compare compares this one
 * @param level how much is shown at once
 * @param pains where pains and opportunities are shown
 * @param parts what is shown
 * @param misfits invalid values
 */
record MacroParameters(
        Optional<String> name,
        Optional<String> page,
        Optional<String> space,
        OptionalInt version,
        String view,
        Optional<String> with,
        Level level,
        PainPlacement pains,
        Set<Part> parts,
        List<Misfit> misfits) {

    /**
     * A parameter with an invalid value.
     *
     * @param parameter its name
     * @param value as the author wrote it
     * @param remedy the key of the message that says which values are valid
     */
    record Misfit(String parameter, String value, String remedy) {}

    MacroParameters {
        parts = Set.copyOf(parts);
        misfits = List.copyOf(misfits);
    }

    /** Which side of the service is drawn, either at once or behind a view that is a list. */
    View drawn() {
        return View.of(view).orElse(View.BLUEPRINT);
    }

    /** Reads the parameters as a macro gets them. Ignores unknown names and never throws. */
    static MacroParameters from(Map<String, String> parameters) {
        Reading reading = new Reading(parameters == null ? Map.of() : parameters);
        return new MacroParameters(
                reading.text("name").or(() -> reading.text("0")).or(() -> reading.text("")),
                reading.text("page"),
                reading.text("space"),
                reading.version(),
                reading.word("view", MapViews::known, View.BLUEPRINT.word()),
                reading.text("with"),
                reading.word("level", Level::of, Level.AUTO),
                reading.word("pains", PainPlacement::of, PainPlacement.ROW),
                reading.parts(),
                reading.misfits);
    }

    private record Reading(Map<String, String> values, List<Misfit> misfits) {

        Reading(Map<String, String> values) {
            this(values, new ArrayList<>());
        }

        Optional<String> text(String name) {
            return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        }

        OptionalInt version() {
            Optional<String> text = text("version");
            if (text.isEmpty()) {
                return OptionalInt.empty();
            }
            if (text.get().matches("[1-9][0-9]{0,8}")) {
                return OptionalInt.of(Integer.parseInt(text.get()));
            }
            misfits.add(new Misfit("version", text.get(), "page.parameter.version"));
            return OptionalInt.empty();
        }

        <T> T word(String name, Function<String, Optional<T>> meaning, T otherwise) {
            Optional<String> text = text(name);
            Optional<T> value = text.flatMap(meaning);
            if (text.isPresent() && value.isEmpty()) {
                misfits.add(new Misfit(name, text.get(), "page.parameter." + name));
            }
            return value.orElse(otherwise);
        }

        Set<Part> parts() {
            Set<Part> parts = EnumSet.noneOf(Part.class);
            for (Part part : Part.values()) {
                if (shows(part.name().toLowerCase(Locale.ROOT))) {
                    parts.add(part);
                }
            }
            return parts;
        }

        private boolean shows(String name) {
            String text = text(name).orElse("true");
            switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes":
                    return true;
                case "false", "no":
                    return false;
                default:
                    misfits.add(new Misfit(name, text, "page.parameter.flag"));
                    return true;
            }
        }
    }
}

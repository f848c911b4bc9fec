package io.frontstage.confluence.rest;

import io.frontstage.confluence.drawing.RequestedViews;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.view.Comparing;
import io.frontstage.confluence.view.MapViews;
import io.frontstage.layout.HiddenSteps;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.PainPlacement;
import io.frontstage.layout.View;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads which view of a map an address requests. An unknown or invalid value is replaced with the default and reported
 * in a sentence.
 */
final class ViewQuery {

    /**
     * The widths for which an overview is laid out, in CSS pixels. The script requests no others, so that drawings can
     * be cached.
     */
    static final List<Integer> WIDTHS = List.of(LayoutOptions.PHONE, 800, LayoutOptions.WIDTH, 1440, 1840);

    /** Maximum number of characters of an invalid value that a sentence repeats. */
    private static final int MAX_REPEATED = 60;

    /** Maximum number of stages that can be open. */
    private static final int MAX_OPEN = 200;

    /** Numbers of steps, single or as ranges; three digits are enough, because no map has more than 999 steps. */
    private static final Pattern HIDE = Pattern.compile("\\d{1,3}(-\\d{1,3})?(,\\d{1,3}(-\\d{1,3})?)*");

    /** Maximum length of a list of step numbers, in characters. */
    private static final int MAX_HIDE = 1_500;

    private final Map<String, String> values = new HashMap<>();
    private final Messages messages;
    private final List<String> notes = new ArrayList<>();

    ViewQuery(Messages messages) {
        this.messages = messages;
    }

    /** Takes a parameter as it was received; {@code value} is {@code null} if it is missing. */
    ViewQuery with(String name, String value) {
        if (value != null) {
            values.put(name, value.strip());
        }
        return this;
    }

    RequestedViews.Request request(Reader reader) {
        String shown = word("view", MapViews::linked, MapViews.words().get(0));
        LayoutOptions layout = new LayoutOptions(
                View.of(shown).orElse(View.BLUEPRINT),
                parts(),
                reader.locale(),
                reader.today(),
                word("level", Level::of, Level.AUTO),
                open(),
                word("pains", PainPlacement::of, PainPlacement.ROW),
                word("width", ViewQuery::width, LayoutOptions.WIDTH),
                word("hide", ViewQuery::hidden, HiddenSteps.NONE));
        Comparing comparing = new Comparing(
                values.get("mode"),
                values.get("from"),
                values.get("to"),
                values.get("with"),
                values.get("path"),
                values.get("persona"));
        return new RequestedViews.Request(version(), shown, layout, comparing);
    }

    /** A sentence for each parameter with an unknown or invalid value; complete after {@link #request}. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private static Optional<Integer> width(String text) {
        return WIDTHS.stream().filter(width -> text.equals(width.toString())).findFirst();
    }

    /** Reads numbers of steps: {@code 1-3,7}. */
    private static Optional<HiddenSteps> hidden(String text) {
        if (text.length() > MAX_HIDE || !HIDE.matcher(text).matches()) {
            return Optional.empty();
        }
        Set<Integer> places = new HashSet<>();
        for (String part : text.split(",")) {
            String[] ends = part.split("-");
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int place = Integer.parseInt(ends[0]); place <= last; place++) {
                places.add(place);
            }
        }
        return Optional.of(HiddenSteps.at(places));
    }

    private OptionalInt version() {
        int version = word(
                "version",
                text -> text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty(),
                0);
        return version == 0 ? OptionalInt.empty() : OptionalInt.of(version);
    }

    private Set<String> open() {
        return list("open").limit(MAX_OPEN).collect(Collectors.toSet());
    }

    private Set<Part> parts() {
        Set<Part> parts = EnumSet.allOf(Part.class);
        list("without").distinct().limit(Part.values().length + 1L).forEach(word -> {
            Optional<Part> part = Stream.of(Part.values())
                    .filter(known -> known.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst();
            part.ifPresentOrElse(parts::remove, () -> unknown("without", word));
        });
        return parts;
    }

    private <T> T word(String name, Function<String, Optional<T>> meaning, T otherwise) {
        String text = values.getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        return meaning.apply(text).orElseGet(() -> {
            unknown(name, text);
            return otherwise;
        });
    }

    private Stream<String> list(String name) {
        return Arrays.stream(values.getOrDefault(name, "").split("[, ]")).filter(word -> !word.isEmpty());
    }

    private void unknown(String name, String value) {
        String repeated = value.length() > MAX_REPEATED ? value.substring(0, MAX_REPEATED) + "…" : value;
        notes.add(messages.text("view.unknown", name, repeated));
    }
}

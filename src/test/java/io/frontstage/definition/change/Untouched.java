package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text that a change may touch; all others stay byte for byte and in order, except for a comma at their
 * end.
 */
final class Untouched {

    private static final Pattern COMMENT = Pattern.compile("# (more|so \\d)");

    private final LocatedMap map;
    private final EditedText text;
    private final Set<Integer> touched = new HashSet<>();

    private Untouched(LocatedMap map) {
        this.map = map;
        this.text = map.text();
    }

    static void assertOthersStay(LocatedMap map, RandomChange attempt, String after, Supplier<String> what) {
        Untouched lines = new Untouched(map);
        lines.touch(attempt);
        List<String> old = lines(map.text().text());
        List<String> now = lines(after.startsWith("\uFEFF") ? after.substring(1) : after);
        int at = 0;
        for (int line = 1; line <= old.size(); line++) {
            String here = old.get(line - 1);
            if (!lines.touched.contains(line) && !here.isBlank() && !Region.isComment(here)) {
                int found = now.subList(at, now.size()).indexOf(here);
                if (found < 0) {
                    throw new AssertionError("line " + line + " " + what.get());
                }
                at += found + 1;
            }
        }
    }

    /** How often each comment occurs in a text. */
    static Map<String, Integer> comments(String text) {
        Map<String, Integer> comments = new HashMap<>();
        Matcher matcher = COMMENT.matcher(text);
        while (matcher.find()) {
            comments.merge(matcher.group(), 1, Integer::sum);
        }
        return comments;
    }

    private void touch(RandomChange attempt) {
        Optional<LocatedElement> element = attempt.thing().flatMap(map::find);
        switch (attempt.name()) {
            case "add" -> touchTarget(attempt);
            case "rename" -> touchTitle(element.get());
            case "set" -> {
                Optional<Mapping> each = attempt.words().size() == 3 ? feelings(element.get()) : Optional.empty();
                if (each.isPresent() && each.get().entries().size() > 1) {
                    each.get().entry(attempt.words().get(2)).ifPresent(this::touch);
                } else {
                    touchKey(element.get(), attempt.words().get(0));
                }
            }
            case "move" -> {
                touch(element.get());
                touchTarget(attempt);
                touchList(Key.ARROWS);
                touchList(Key.DISMISSED);
                map.elements().stream()
                        .filter(card -> card.ref().kind() == ElementKind.CARD)
                        .forEach(this::touchForm);
            }
            case "duplicate" -> touchForm(element.get());
            case "delete" -> {
                touch(element.get());
                touchList(Key.ARROWS);
                touchList(Key.DISMISSED);
                map.elements().forEach(other -> other.mapping(text)
                        .flatMap(mapping -> mapping.entry(Key.SOLVES))
                        .ifPresent(this::touch));
            }
            default -> {
                touchList(Key.ARROWS);
                touchList(Key.DISMISSED);
                if (attempt.name().equals("connect")) {
                    map.find(attempt.thing().get()).ifPresent(this::touchForm);
                    map.element(attempt.words().get(1)).ifPresent(this::touchForm);
                }
            }
        }
        new IncomingReferences(map)
                .elements().stream()
                        .map(map::find)
                        .flatMap(Optional::stream)
                        .filter(tied -> !tied.hasId())
                        .forEach(this::touchForm);
    }

    /** Feelings written separately for each persona, each on its own line. */
    private Optional<Mapping> feelings(LocatedElement element) {
        return element.mapping(text)
                .flatMap(mapping -> mapping.get(Key.FEELS))
                .filter(feels -> !text.isFlow(feels))
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }

    /** Marks all lines of an element as touched, and those of its key if it is the last one. */
    private void touch(LocatedElement element) {
        touch(element.node());
        touch(element.slot().entry().name());
        element.slot().list().filter(text::isFlow).ifPresent(this::touch);
        if (text.isFlow(element.slot().mapping())) {
            beforeIn(element.slot().mapping(), element.slot().entry());
        }
    }

    /** In brackets, the closing bracket moves up to the line of the last remaining entry. */
    private void beforeIn(Mapping mapping, Mapping.Entry entry) {
        int place = mapping.entries().indexOf(entry);
        if (place > 0) {
            touched.add(text.lines()
                    .lineAt(text.end(mapping.entries().get(place - 1).value()) - 1));
        }
    }

    private void touchTitle(LocatedElement element) {
        Node title = element.mapping(text)
                .flatMap(mapping -> mapping.entry(element.ref().kind().title()))
                .map(Mapping.Entry::value)
                .orElse(element.node());
        touch(title);
    }

    private void touchKey(LocatedElement element, String word) {
        Optional<Mapping.Entry> entry = element.mapping(text).flatMap(mapping -> mapping.entry(word));
        entry.ifPresentOrElse(this::touch, () -> touchForm(element));
    }

    /** A list on one line, in brackets or as a single value, changes its form when something is added to it. */
    private void touchForm(LocatedElement element) {
        Slot slot = element.slot();
        boolean blocks = element.mapping(text).isPresent() && !text.isFlow(element.node());
        if (!blocks) {
            touch(element.node());
        }
        if (slot.list().isEmpty()) {
            touch(slot.entry());
        } else if (text.isFlow(slot.list().get())) {
            touch(slot.list().get());
        }
    }

    private void touchTarget(RandomChange attempt) {
        Target target = attempt.target().get();
        Mapping mapping = map.root();
        if (target.into().isPresent()) {
            LocatedElement owner = map.find(target.into().get()).orElseThrow();
            map.elements().stream()
                    .filter(around -> owner.path().isIn(around.path()))
                    .forEach(this::touchForm);
            if (owner.mapping(text).isEmpty()) {
                return;
            }
            mapping = owner.mapping(text).get();
        }
        String word = attempt.thing().get().kind().listWord(target.lane());
        mapping.entry(word)
                .filter(entry -> !(entry.value() instanceof Sequence list) || text.isFlow(list))
                .ifPresent(this::touch);
    }

    private void touchList(Key key) {
        map.root().entry(key).ifPresent(this::touch);
    }

    private void touch(Mapping.Entry entry) {
        touch(entry.name());
        touch(entry.value());
    }

    private void touch(Node node) {
        int last = text.lines().lineAt(Math.max(node.start(), text.end(node) - 1));
        for (int line = text.lines().lineAt(node.start()); line <= last; line++) {
            touched.add(line);
        }
    }

    private static List<String> lines(String text) {
        return split(text).stream()
                .map(line -> line.replaceFirst(",(?=[\r\n])", ""))
                .toList();
    }

    private static List<String> split(String text) {
        String lineBreak = text.contains("\r\n") ? "\r\n" : text.contains("\r") ? "\r" : "\n";
        return List.of((text.endsWith("\n") || text.endsWith("\r") ? text : text + lineBreak)
                .split("(?<=\r\n)|(?<=\r)(?!\n)|(?<=\n)"));
    }
}

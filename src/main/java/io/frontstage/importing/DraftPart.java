package io.frontstage.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a definition under construction: a title under its key, texts under other keys, and lists of parts. */
final class DraftPart {

    private final String key;
    private final String title;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<DraftPart>> parts = new LinkedHashMap<>();

    /** @param key the key of the title, such as {@code stage}, {@code does} */
    DraftPart(String key, String title) {
        this.key = key;
        this.title = title;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    Map<String, List<String>> texts() {
        return texts;
    }

    Map<String, List<DraftPart>> parts() {
        return parts;
    }

    void say(String under, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(under, none -> new ArrayList<>()).add(text);
        }
    }

    DraftPart add(String under, DraftPart draftPart) {
        parts.computeIfAbsent(under, none -> new ArrayList<>()).add(draftPart);
        return draftPart;
    }

    List<DraftPart> parts(String under) {
        return parts.getOrDefault(under, List.of());
    }

    /** A key that none of the parts in a list has yet: the wanted one, or the wanted one with a number. */
    String free(String under, String wanted) {
        String free = wanted;
        for (int i = 2; isTaken(under, free); i++) {
            free = wanted + " " + i;
        }
        return free;
    }

    private boolean isTaken(String under, String wanted) {
        return parts(under).stream().map(DraftPart::key).anyMatch(wanted::equals);
    }

    boolean isTitleOnly() {
        return texts.isEmpty() && parts.isEmpty();
    }
}

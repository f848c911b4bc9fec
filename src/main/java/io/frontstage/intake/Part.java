package io.frontstage.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a map on its way into a definition: a title under its key, texts under others, and parts under lists of them. */
final class Part {

    private final String key;
    private final String title;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    /** @param key of the title: {@code stage}, {@code does} */
    Part(String key, String title) {
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

    Map<String, List<Part>> parts() {
        return parts;
    }

    void say(String under, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(under, none -> new ArrayList<>()).add(text);
        }
    }

    Part add(String under, Part part) {
        parts.computeIfAbsent(under, none -> new ArrayList<>()).add(part);
        return part;
    }

    List<Part> parts(String under) {
        return parts.getOrDefault(under, List.of());
    }

    boolean isTitleOnly() {
        return texts.isEmpty() && parts.isEmpty();
    }
}

package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.host.Escaping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with placeholders: {@code {{name}}} inserts escaped text, {@code {{{name}}}} HTML,
 * <code>{{#name}}…{{/name}}</code> repeats for each entry of a list or is included if the value exists,
 * <code>{{^name}}…{{/name}}</code> if it does not, <code>{{>file}}</code> includes another template.
 */
public final class Template {

    private static final Map<String, Template> LOADED = new ConcurrentHashMap<>();
    private static final Pattern TAG = Pattern.compile("\\{\\{(\\{?)([#^>/]?)\\s*([\\w.-]+)\\s*\\}\\}\\}?");

    private final Class<?> owner;
    private final String source;

    private Template(Class<?> owner, String source) {
        this.owner = owner;
        this.source = source;
    }

    static Template named(String name) {
        return named(Template.class, name);
    }

    /** @param owner a class in the package that contains the folder {@code pages} with the template */
    public static Template named(Class<?> owner, String name) {
        return LOADED.computeIfAbsent(owner.getPackageName() + "/" + name, key -> load(owner, name));
    }

    private static Template load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream("pages/" + name + ".html")) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            return new Template(owner, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String fill(Map<String, ?> values) {
        StringBuilder out = new StringBuilder();
        fill(source, new Scope(values, Optional.empty()), out);
        return out.toString();
    }

    private void fill(String text, Scope scope, StringBuilder out) {
        Matcher tag = TAG.matcher(text);
        int at = 0;
        while (tag.find(at)) {
            out.append(text, at, tag.start());
            at = tag.end();
            String name = tag.group(3);
            switch (tag.group(2)) {
                case "#", "^" -> {
                    int end = endOfSection(text, name, at);
                    section(text.substring(at, end), tag.group(2).equals("#"), scope.get(name), scope, out);
                    at = text.indexOf("}}", end) + 2;
                }
                case ">" -> fill(named(owner, name).source, scope, out);
                default -> {
                    String value = String.valueOf(scope.get(name).orElse(""));
                    out.append(tag.group(1).isEmpty() ? escape(value) : value);
                }
            }
        }
        out.append(text, at, text.length());
    }

    private static int endOfSection(String text, String name, int from) {
        Matcher tag = TAG.matcher(text);
        int depth = 1;
        for (int at = from; tag.find(at); at = tag.end()) {
            if (tag.group(3).equals(name) && !tag.group(2).isEmpty()) {
                depth += tag.group(2).equals("/") ? -1 : 1;
                if (depth == 0) {
                    return tag.start();
                }
            }
        }
        throw new IllegalArgumentException("section " + name + " is not closed");
    }

    private void section(String inner, boolean wanted, Optional<Object> value, Scope scope, StringBuilder out) {
        boolean there = value.filter(v -> !v.equals(false) && !v.equals("") && !v.equals(List.of()))
                .isPresent();
        if (there != wanted) {
            return;
        }
        if (there && value.get() instanceof List<?> list) {
            list.forEach(entry -> fill(inner, new Scope(entry, Optional.of(scope)), out));
        } else {
            fill(inner, scope, out);
        }
    }

    /** Escapes a text for HTML and XML, as text or attribute value. */
    static String escape(String text) {
        return Escaping.html(text);
    }

    private record Scope(Object values, Optional<Scope> outer) {

        Optional<Object> get(String name) {
            if (name.equals(".")) {
                return Optional.of(values);
            }
            if (values instanceof Map<?, ?> map && map.containsKey(name)) {
                return Optional.ofNullable(map.get(name));
            }
            return outer.flatMap(scope -> scope.get(name));
        }
    }
}

package io.frontstage.definition.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Writes a definition in the style of some author: blocks and brackets, all kinds of quotes, comments, blank lines,
 * anchors, short forms, line breaks of any system.
 */
public final class Styler {

    private static final Set<String> THINGS = Set.of("pains", "delights", "opportunities");
    private static final Set<String> TITLES = Set.of("pain", "delight", "opportunity");

    private final Random random;
    private final int indent;
    private final boolean comments;
    private final boolean brackets;
    private final StringBuilder out = new StringBuilder();
    private final List<String> repeated = new ArrayList<>();

    private Styler(long seed) {
        this.random = new Random(seed);
        this.indent = 1 + random.nextInt(4);
        this.comments = random.nextBoolean();
        this.brackets = random.nextInt(3) > 0;
    }

    /** YAML in a random style; its content is that of the tree, except that items lose their ids. */
    public static String yaml(Map<?, ?> tree, long seed) {
        Styler styler = new Styler(seed);
        Map<?, ?> shortened = (Map<?, ?>) styler.shortened("", tree);
        styler.block(shortened, 0);
        for (String anchor : styler.repeated) {
            styler.out.append("x-").append(anchor).append(": *").append(anchor).append('\n');
        }
        return styler.finished(styler.out.toString());
    }

    /** JSON in a random style. */
    public static String json(Map<?, ?> tree, long seed) {
        Styler styler = new Styler(seed);
        styler.json(styler.shortened("", tree), styler.random.nextBoolean() ? -1 : 0);
        return styler.finished(styler.out.append('\n').toString());
    }

    private String finished(String text) {
        String broken = chance(3) ? text.replace("\n", "\r\n") : chance(9) ? text.replace('\n', '\r') : text;
        String whole = chance(3) ? broken.stripTrailing() : broken;
        return chance(4) ? "\uFEFF" + whole : whole;
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    /**
     * Removes ids of items and uses short forms: only the title for an element, and a single element without a list.
     */
    private Object shortened(String key, Object value) {
        if (value instanceof Map<?, ?> mapping) {
            Map<String, Object> shorter = new LinkedHashMap<>();
            boolean item = TITLES.stream().anyMatch(mapping::containsKey);
            for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                String name = (String) entry.getKey();
                if (!item || !name.equals("id") || chance(4)) {
                    shorter.put(name, shortened(name, entry.getValue()));
                }
            }
            return item && shorter.size() == 1 && !chance(4)
                    ? shorter.values().iterator().next()
                    : shorter;
        }
        if (value instanceof List<?> list) {
            List<Object> shorter = new ArrayList<>();
            list.forEach(one -> shorter.add(shortened("", one)));
            boolean alone = shorter.size() == 1 && (THINGS.contains(key) || key.equals("issues")) && chance(2);
            return alone ? shorter.get(0) : shorter;
        }
        return String.valueOf(value);
    }

    private void block(Map<?, ?> mapping, int column) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            if (!first) {
                between(column);
                out.append(" ".repeat(column));
            }
            first = false;
            out.append(key(entry.getKey())).append(':');
            blockValue((String) entry.getKey(), entry.getValue(), column);
        }
    }

    private void blockValue(String key, Object value, int column) {
        if (value instanceof List<?> list && !list.isEmpty() && !flows()) {
            lineEnd();
            int inner = column + (chance(3) ? 0 : indent);
            for (Object one : list) {
                between(inner);
                out.append(" ".repeat(inner)).append('-');
                listed(key, one, inner);
            }
        } else if (value instanceof Map<?, ?> mapping && !mapping.isEmpty() && !flows()) {
            lineEnd();
            int inner = column + indent;
            between(inner);
            out.append(" ".repeat(inner));
            block(mapping, inner);
        } else if (value instanceof String text) {
            blockText(text, column, THINGS.contains(key));
        } else {
            out.append(' ');
            flow(value, column);
            lineEnd();
        }
    }

    private void listed(String key, Object one, int column) {
        int gap = 1 + random.nextInt(3);
        if (one instanceof Map<?, ?> mapping && !flows()) {
            int inner = column + 1 + gap;
            if (THINGS.contains(key) && chance(5)) {
                out.append(' ').append(anchor());
                lineEnd();
                out.append(" ".repeat(inner));
            } else {
                out.append(" ".repeat(gap));
            }
            block(mapping, inner);
        } else if (one instanceof String text) {
            out.append(" ".repeat(gap - 1));
            blockText(text, column, THINGS.contains(key));
        } else {
            out.append(" ".repeat(gap));
            flow(one, column);
            lineEnd();
        }
    }

    private String anchor() {
        String name = "a" + out.length();
        if (chance(2)) {
            repeated.add(name);
        }
        return "&" + name;
    }

    private void blockText(String text, int column, boolean item) {
        out.append(' ');
        if (item && chance(6)) {
            out.append(anchor()).append(' ');
        }
        boolean wordy = text.matches("[A-Za-z][A-Za-z ]*[a-z]") && !text.contains("  ");
        if (wordy && text.contains(" ") && chance(4)) {
            out.append(chance(2) ? ">" : "|-").append('\n');
            boolean folded = out.charAt(out.length() - 2) == '>';
            String margin = " ".repeat(column + 1 + random.nextInt(4));
            out.append(margin)
                    .append(folded ? text.replaceFirst(" ", "\n" + margin) : text)
                    .append('\n');
            return;
        }
        if (wordy && text.contains(" ") && chance(4)) {
            String quote = List.of("", "'", "\"").get(random.nextInt(3));
            String margin = "\n" + " ".repeat(column + 1 + random.nextInt(6));
            out.append(quote).append(text.replaceFirst(" ", margin)).append(quote);
        } else {
            out.append(text(text, false));
        }
        lineEnd();
    }

    /** Ends a line, sometimes with a comment. */
    private void lineEnd() {
        out.append(comments && chance(4) ? " # so " + random.nextInt(9) + "\n" : "\n");
    }

    private void between(int column) {
        if (out.charAt(out.length() - 1) == '\n' && comments && chance(8)) {
            out.append(chance(2) ? "\n" : " ".repeat(column) + "# more\n");
        }
    }

    private boolean flows() {
        return brackets && chance(5);
    }

    private void flow(Object value, int column) {
        String margin = chance(6) ? "\n" + " ".repeat(column + 1 + indent) : "";
        if (value instanceof Map<?, ?> mapping) {
            String pad = chance(2) ? " " : "";
            out.append('{').append(pad);
            String lead = "";
            for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                out.append(lead).append(key(entry.getKey())).append(": ");
                flow(entry.getValue(), column);
                lead = "," + (margin.isEmpty() ? " " : margin);
            }
            out.append(pad).append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            String lead = "";
            for (Object one : list) {
                out.append(lead);
                flow(one, column);
                lead = "," + (margin.isEmpty() ? " " : margin);
            }
            out.append(list.isEmpty() || !chance(6) ? "]" : ",]");
        } else {
            out.append(text((String) value, true));
        }
    }

    private Object key(Object key) {
        return text((String) key, true, 8);
    }

    private String text(String text, boolean flow) {
        return text(text, flow, 2);
    }

    private String text(String text, boolean flow, int quoted) {
        boolean bare = text.matches("[A-Za-z0-9][A-Za-z0-9 .%-]*") && !text.equals("null") && !text.endsWith(" ");
        if (bare && !chance(quoted)) {
            return text;
        }
        boolean plain = text.chars().noneMatch(c -> c < ' ' || c == 0x85 || c >= 0x2028 && c <= 0x2029);
        if (plain && chance(2)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return json(text);
    }

    private static String json(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    /** @param column below 0: everything on one line */
    private void json(Object value, int column) {
        String colon = column < 0 ? ":" : ": ";
        boolean lines = column >= 0 && !chance(5);
        String margin = lines ? "\n" + " ".repeat(column + indent) : "";
        String lead = "";
        if (value instanceof Map<?, ?> mapping) {
            out.append('{');
            for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                out.append(lead)
                        .append(margin)
                        .append(json((String) entry.getKey()))
                        .append(colon);
                json(entry.getValue(), lines ? column + indent : -1);
                lead = lines || column < 0 ? "," : ", ";
            }
            out.append(lines ? "\n" + " ".repeat(column) : "").append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Object one : list) {
                out.append(lead).append(margin);
                json(one, lines ? column + indent : -1);
                lead = lines || column < 0 ? "," : ", ";
            }
            out.append(lines && !list.isEmpty() ? "\n" + " ".repeat(column) : "")
                    .append(']');
        } else {
            out.append(json((String) value));
        }
    }
}

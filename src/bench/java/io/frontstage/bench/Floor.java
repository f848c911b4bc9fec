package io.frontstage.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The minimum that a program which draws such a file must do: parse the JSON, wrap its texts with a width table, write
 * as many rectangles, lines of text and straight arrows. It has no model, no checks, hardly any layout, and no routing.
 * The time that the real program takes beyond this is the cost of these.
 */
final class Floor {

    private static final double LINE = 18;
    private static final double COLUMN = 200;
    private static final double BOX = 180;
    private static final int TEXT_KEYS_FROM = 3;

    private final JsonFactory factory = new JsonFactory();
    private final double[] widths = new double[128];

    Floor() {
        for (int c = 0; c < widths.length; c++) {
            widths[c] = 13 * (0.3 + (c % 7) * 0.07);
        }
    }

    /** An SVG with a box for each text of some length, and an arrow for each {@code ->}. */
    String draw(byte[] json) {
        List<String> texts = new ArrayList<>();
        int arrows = 0;
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    continue;
                }
                String text = parser.getText();
                if (text.contains("->")) {
                    arrows++;
                } else if (text.length() > TEXT_KEYS_FROM) {
                    texts.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder svg = new StringBuilder(texts.size() * 300);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        int columns = Math.max(1, (int) Math.sqrt(texts.size()));
        double[] ends = new double[columns];
        for (int i = 0; i < texts.size(); i++) {
            int column = i % columns;
            ends[column] = box(svg, texts.get(i), column * COLUMN, ends[column]);
        }
        for (int i = 0; i < arrows; i++) {
            svg.append("<path d=\"M")
                    .append((int) (i % columns * COLUMN))
                    .append(' ')
                    .append(i)
                    .append("L")
                    .append((int) ((i + 1) % columns * COLUMN))
                    .append(' ')
                    .append(i)
                    .append("\" stroke=\"#44546f\" fill=\"none\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private double box(StringBuilder svg, String text, double x, double y) {
        int at = svg.length();
        double line = y + LINE;
        int from = 0;
        while (from < text.length()) {
            int to = lineEnd(text, from);
            svg.append("<text x=\"")
                    .append((int) x + 10)
                    .append("\" y=\"")
                    .append((int) line)
                    .append("\">");
            escape(svg, text, from, to);
            svg.append("</text>");
            line += LINE;
            from = to;
        }
        svg.insert(
                at,
                "<rect x=\"" + (int) x + "\" y=\"" + (int) y + "\" width=\"" + (int) BOX + "\" height=\""
                        + (int) (line - y) + "\" fill=\"#fff\"/>");
        return line + LINE;
    }

    private int lineEnd(String text, int from) {
        double width = 0;
        int space = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < 128 ? widths[c] : 13;
            if (c == ' ') {
                space = i;
            }
            if (width > BOX) {
                return space > from ? space + 1 : Math.max(i, from + 1);
            }
        }
        return text.length();
    }

    private static void escape(StringBuilder svg, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '&' -> svg.append("&amp;");
                default -> svg.append(c);
            }
        }
    }
}

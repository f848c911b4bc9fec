package io.frontstage.render.page;

import io.frontstage.render.markup.MarkupWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A map as an HTML document of its own: with the style sheet of a wiki page and without script. */
public final class MapDocument {

    private MapDocument() {}

    /** @param body well-formed XHTML */
    public static String of(String title, Locale locale, String body) {
        MarkupWriter titleLine = new MarkupWriter();
        titleLine.open("title").text(title).close();
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n" + titleLine
                + "\n<style>\n" + sheet() + "</style>\n</head>\n<body>\n" + body + "\n</body>\n</html>\n";
    }

    private static String sheet() {
        try (InputStream in = MapDocument.class.getResourceAsStream("/frontstage/map.min.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

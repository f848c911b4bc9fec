package io.frontstage.render.page;

import io.frontstage.render.markup.MarkupWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A map as an HTML document of its own, with the style sheet of a wiki page. It requests nothing from other hosts, with
 * or without script.
 */
public final class MapDocument {

    /** Allows only what the file itself contains. */
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            + "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\"/>\n";

    /** Makes the colours follow the light or dark mode of the reader's system; in a product, the product sets the mode. */
    private static final String BY_SYSTEM = " data-color-mode=\"auto\"";

    /** The pages of a printed map. */
    private static final String PAGE = "@page { size: landscape; margin: 10mm; }\n";

    /** The key of a text in a script. */
    private static final Pattern KEY = Pattern.compile("\"(io\\.frontstage\\.[a-z0-9.-]+)\"");

    private MapDocument() {}

    /**
     * A document without script.
     *
     * @param body well-formed XHTML
     */
    public static String of(String title, Locale locale, String body) {
        return document(title, locale, "", "", resource("map", ".min.css"), body, "");
    }

    /**
     * Like {@link #of}, with the script that switches levels, shows details and finds words.
     *
     * @param body well-formed XHTML
     */
    public static String interactive(String title, Locale locale, String body) {
        String script = resource("map-file", ".min.js");
        return document(
                title,
                locale,
                BY_SYSTEM,
                POLICY,
                resource("map", ".min.css") + resource("map-file", ".min.css"),
                body,
                "<script>\n" + texts(script, locale) + script + "</script>\n");
    }

    /**
     * Like {@link #of}, for a printer: landscape.
     *
     * @param body well-formed XHTML
     */
    public static String printed(String title, Locale locale, String body) {
        return document(title, locale, "", POLICY, PAGE + resource("map", ".min.css"), body, "");
    }

    /** @param colours an attribute of the document, preceded by a space; or empty */
    private static String document(
            String title, Locale locale, String colours, String policy, String sheet, String body, String script) {
        MarkupWriter titleLine = new MarkupWriter();
        titleLine.open("title").text(title).close();
        return "<!DOCTYPE html>\n<html lang=\"" + language(locale) + "\"" + colours
                + ">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + policy
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n" + titleLine
                + "\n<style>\n" + sheet + "</style>\n</head>\n<body>\n" + body + "\n" + script + "</body>\n</html>\n";
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("de") ? "de" : "en";
    }

    /** Provides the texts that a script uses, as a product does for its pages. */
    private static String texts(String script, Locale locale) {
        Properties texts = new Properties();
        load(texts, "/i18n/frontstage.properties");
        if (language(locale).equals("de")) {
            load(texts, "/i18n/frontstage_de.properties");
        }
        TreeMap<String, String> asked = new TreeMap<>();
        for (Matcher key = KEY.matcher(script); key.find(); ) {
            asked.put(key.group(1), texts.getProperty(key.group(1), key.group(1)));
        }
        StringBuilder table = new StringBuilder();
        asked.forEach((key, text) -> table.append(table.length() == 0 ? "" : ",")
                .append(quoted(key))
                .append(':')
                .append(quoted(text)));
        return "var AJS={I18n:{getText:function(key){return({" + table + "})[key]||key}}};\n";
    }

    /** A string literal for a script in a page; nothing in it can end the string or the script. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter < ' ' || letter > '~' || "\"\\<>&".indexOf(letter) >= 0) {
                quoted.append(String.format("\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    private static void load(Properties texts, String resource) {
        try (InputStream in = MapDocument.class.getResourceAsStream(resource)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource(String name, String ending) {
        try (InputStream in = MapDocument.class.getResourceAsStream("/frontstage/" + name + ending)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.frontstage.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/** The files in the installed jar, and the texts for its scripts. */
final class PluginFiles {
    /** {@code WRM.I18n.getText("key")} or {@code AJS.I18n.getText("key", …)}: replaced on the server, so the key must be a literal. */
    private static final Pattern TEXT =
            Pattern.compile("\\b(WRM|AJS)\\.I18n\\.getText\\(\\s*([\"'])([\\w.-]+)\\2\\s*([,)])");

    private final Bundle bundle;
    private final Texts texts;

    PluginFiles(Bundle bundle, Texts texts) {
        this.bundle = bundle;
        this.texts = texts;
    }

    /** @param location a file, or a folder with a slash at its end */
    boolean has(String location) {
        return entry(location) != null;
    }

    Optional<byte[]> bytes(String location) {
        URL entry = entry(location);
        if (entry == null || location.endsWith("/")) {
            return Optional.empty();
        }
        try (var in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String location) {
        return bytes(location)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new PluginRejected("There is no " + location + " in the jar."));
    }

    private URL entry(String location) {
        String path = location.startsWith("/") ? location.substring(1) : location;
        return path.isEmpty() ? null : bundle.getEntry(path);
    }

    /** A script with the texts of a language in place of the calls that request them ({@code jsI18n}). */
    byte[] translated(byte[] script, Locale locale) {
        return TEXT.matcher(new String(script, StandardCharsets.UTF_8))
                .replaceAll(call -> {
                    String key = call.group(3);
                    boolean more = call.group(4).equals(",");
                    String text = more ? texts.pattern(locale, key).orElse(key) : texts.text(locale, key);
                    String literal = "\"" + literal(text) + "\"";
                    return Matcher.quoteReplacement(more ? call.group(1) + ".format(" + literal + "," : literal);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<' || c < ' ' || c == '\u2028' || c == '\u2029') {
                literal.append(String.format("\\u%04x", c));
            } else {
                literal.append((char) c);
            }
        });
        return literal.toString();
    }
}

package io.frontstage.sandbox.wiki;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The targets for which a page is rendered: the output types of Confluence's conversion context, and mobile, which is a
 * device type.
 */
public enum Output {
    DISPLAY("Display"),
    PREVIEW("Preview"),
    PDF("PDF"),
    WORD("Word"),
    HTML_EXPORT("HTML export"),
    EMAIL("E-mail"),
    FEED("Feed"),
    DIFF("Diff"),
    MOBILE("Mobile");

    private final String label;

    Output(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The value of {@code ConversionContext.getOutputType()}. */
    public String type() {
        return this == MOBILE ? "display" : key();
    }

    /** The value of {@code ConversionContext.getOutputDeviceType()}. */
    public String device() {
        return this == MOBILE ? "mobile" : "desktop";
    }

    /** The value in the address: {@code ?output=}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the consumer parses the page as XML, so that one bad macro breaks all of it. */
    boolean strict() {
        return this != DISPLAY && this != PREVIEW && this != MOBILE;
    }

    /** Whether the consumer does not support SVG. */
    boolean withoutVectors() {
        return this == PDF || this == WORD || this == EMAIL;
    }

    static List<Output> exports() {
        return Arrays.stream(values()).filter(output -> output != DISPLAY).toList();
    }

    static Optional<Output> named(String key) {
        return Arrays.stream(values())
                .filter(output -> output.key().equals(key))
                .findFirst();
    }
}

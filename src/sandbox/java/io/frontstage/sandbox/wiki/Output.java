package io.frontstage.sandbox.wiki;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page is rendered for: the output types of Confluence's conversion context, and mobile, which is a device. */
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

    /** As in {@code ConversionContext.getOutputType()}. */
    public String type() {
        return this == MOBILE ? "display" : key();
    }

    /** As in {@code ConversionContext.getOutputDeviceType()}. */
    public String device() {
        return this == MOBILE ? "mobile" : "desktop";
    }

    /** As in the address: {@code ?output=}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the consumer reads the page as XML, so that one bad macro breaks the whole of it. */
    boolean strict() {
        return this != DISPLAY && this != PREVIEW && this != MOBILE;
    }

    /** Whether the consumer knows no SVG. */
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

package io.frontstage.render.markup;

import java.util.Optional;

/**
 * Writes sentences of the product and words of the author, which may be in another language and direction. The author's
 * words get an element of their own, so that they do not change the direction of the text around them.
 */
public final class Prose {

    private final MarkupWriter out;
    private final Optional<String> language;

    /** @param language the language of the author's words (BCP 47), if it differs from the page's */
    public Prose(MarkupWriter out, Optional<String> language) {
        this.out = out;
        this.language = language;
    }

    public MarkupWriter out() {
        return out;
    }

    /** The author's words, as part of a line; line breaks stay. */
    public void words(String text) {
        words("span", "frontstage-words", text);
    }

    /** The author's words in an element of their own; line breaks stay. */
    public void words(String element, String style, String text) {
        out.open(element).attribute("class", style).attribute("dir", "auto");
        language.ifPresent(tag -> out.attribute("lang", tag));
        lines(text);
        out.close();
    }

    /** The author's words as a link if the address is allowed, else as text. */
    public void link(String text, Optional<String> address) {
        if (address.isEmpty()) {
            words(text);
            return;
        }
        out.open("a").attribute("class", "frontstage-link").attribute("href", address.get());
        out.attribute("rel", "noopener noreferrer").text(text).close();
    }

    /** The product's own words. */
    public void say(String text) {
        out.text(text);
    }

    private void lines(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            out.text(text.substring(from, end)).open("br").closeEmpty();
            from = end + 1;
        }
        out.text(from == 0 ? text : text.substring(from));
    }
}

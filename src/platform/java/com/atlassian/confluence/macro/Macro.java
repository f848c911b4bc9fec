package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** A macro of a page's storage format. Documented for Confluence 9.3.2; certain (the order of the enums is open: never switch on it). */
public interface Macro {
    /** The body is {@code null} or empty if the macro has none; the result is XHTML. */
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    enum BodyType {
        RICH_TEXT,
        PLAIN_TEXT,
        NONE
    }

    enum OutputType {
        INLINE,
        BLOCK
    }
}

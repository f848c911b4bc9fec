package io.frontstage.render.pdf;

import io.frontstage.messages.Messages;
import java.util.Locale;

/** A PDF, or why there is none. */
public sealed interface PdfResult {

    /**
     * A PDF.
     *
     * @param bytes the file's bytes; not copied, and must not be changed
     * @param pages how many pages it has
     */
    record Document(byte[] bytes, int pages) implements PdfResult {}

    /** There is no PDF. */
    record Unavailable(Reason reason) implements PdfResult {

        /** The reason in the reader's language. */
        public String sentence(Locale locale) {
            return Messages.in(locale)
                    .text(
                            "pdf." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            PdfWriter.MAX_PAGES,
                            PdfWriter.MAX_BYTES >> 20);
        }
    }

    /** Why there is no PDF. */
    enum Reason {
        TOO_MANY_PAGES,
        TOO_MANY_BYTES,
        TOO_SLOW,
        /** The server's Java lacks something that PDFBox needs. */
        NOT_WRITTEN
    }
}

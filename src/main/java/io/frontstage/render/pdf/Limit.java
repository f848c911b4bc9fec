package io.frontstage.render.pdf;

/** A PDF would be larger, or take longer, than allowed. */
final class Limit extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PdfResult.Reason reason;

    Limit(PdfResult.Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    PdfResult.Reason reason() {
        return reason;
    }
}

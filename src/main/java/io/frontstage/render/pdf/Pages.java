package io.frontstage.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of a PDF as they come into being: not more of them, and not longer, than allowed. */
final class Pages {

    private final PDDocument pdf;
    private final Paper paper;
    private final Typeface typeface;
    private final Tags tags;
    private final long deadline;
    private final List<Canvas> pages = new ArrayList<>();

    /** @param deadline by {@link System#nanoTime()} */
    Pages(PDDocument pdf, Paper paper, Typeface typeface, Tags tags, long deadline) {
        this.pdf = pdf;
        this.paper = paper;
        this.typeface = typeface;
        this.tags = tags;
        this.deadline = deadline;
    }

    /** @throws Limit if there are as many pages as allowed, or no time is left */
    Canvas next() throws IOException {
        if (pages.size() == PdfWriter.MAX_PAGES) {
            throw new Limit(PdfResult.Reason.TOO_MANY_PAGES);
        }
        if (System.nanoTime() - deadline > 0) {
            throw new Limit(PdfResult.Reason.TOO_SLOW);
        }
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        pdf.addPage(page);
        tags.page(page);
        Canvas canvas = new Canvas(pdf, page, typeface, tags);
        pages.add(canvas);
        return canvas;
    }

    boolean isFull() {
        return pages.size() == PdfWriter.MAX_PAGES;
    }

    List<Canvas> all() {
        return pages;
    }

    Paper paper() {
        return paper;
    }
}

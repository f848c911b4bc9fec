package io.frontstage.render.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Creates the pages of a PDF, within the limits for their number and for time. */
final class Pages {

    private final PDDocument pdf;
    private final Paper paper;
    private final Typeface typeface;
    private final Tags tags;
    private final long deadline;
    private final List<Canvas> pages = new ArrayList<>();

    /** @param deadline in terms of {@link #processorTime()} */
    Pages(PDDocument pdf, Paper paper, Typeface typeface, Tags tags, long deadline) {
        this.pdf = pdf;
        this.paper = paper;
        this.typeface = typeface;
        this.tags = tags;
        this.deadline = deadline;
    }

    /** @throws Limit if the maximum number of pages is reached, or no time is left */
    Canvas next() throws IOException {
        if (pages.size() == PdfWriter.MAX_PAGES) {
            throw new Limit(PdfResult.Reason.TOO_MANY_PAGES);
        }
        inTime();
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        // the order of the links follows the tags (PDF/UA-1, 7.18.3)
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pdf.addPage(page);
        tags.page(page);
        Canvas canvas = new Canvas(pdf, page, typeface, tags);
        pages.add(canvas);
        return canvas;
    }

    /** @throws Limit if no time is left */
    void inTime() {
        if (processorTime() - deadline > 0) {
            throw new Limit(PdfResult.Reason.TOO_SLOW);
        }
    }

    /**
     * The processor time of this thread, in nanoseconds. It is used so that a busy server does not refuse a map that an
     * idle one would write.
     */
    static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /** The number of pages that may still be added. */
    int left() {
        return PdfWriter.MAX_PAGES - pages.size();
    }

    List<Canvas> all() {
        return pages;
    }

    Paper paper() {
        return paper;
    }
}

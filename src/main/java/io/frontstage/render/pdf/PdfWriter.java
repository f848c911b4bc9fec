package io.frontstage.render.pdf;

import io.frontstage.messages.Messages;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Tint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a map as PDF: the drawing on sheets, then its legend, then everything in words. */
public final class PdfWriter {

    /** Maximum number of pages of a PDF. */
    public static final int MAX_PAGES = 60;

    public static final int MAX_BYTES = 20 << 20;

    /** Maximum number of links in a PDF; the text of further links is there, but leads nowhere. */
    public static final int MAX_LINKS = 10_000;

    /** Number of bytes after which the time is checked again. */
    private static final int BYTES_BETWEEN_LOOKS = 1 << 16;

    /** Maximum number of pages for the drawing; if it would need more, it is drawn smaller. */
    private static final int MAX_SHEETS = 40;

    /** Maximum number of characters that are named at the end. */
    private static final int MAX_NAMED = 40;

    private final PdfSource source;
    private final Messages messages;
    private final Typeface typeface;
    private final Tags tags = new Tags();
    private final Pages pages;
    private boolean titled;
    /** Whether letters are smaller than usual, so that everything fits. */
    private boolean small;

    private PdfWriter(PdfSource source, PDDocument pdf, Paper paper, long deadline) throws IOException {
        this.source = source;
        this.messages = Messages.in(source.reader());
        this.typeface = new Typeface(pdf);
        this.pages = new Pages(pdf, paper, typeface, tags, deadline);
    }

    /**
     * Writes a PDF. Never throws: if the server lacks something, the result gives the reason.
     *
     * @param time the maximum processor time; checked before each page and while the file is assembled
     */
    public static PdfResult write(PdfSource source, Paper paper, Duration time) {
        long deadline = Pages.processorTime() + time.toNanos();
        try (PDDocument pdf = new PDDocument()) {
            PdfWriter writer = new PdfWriter(source, pdf, paper, deadline);
            writer.describe(pdf);
            writer.draw();
            boolean whole = writer.tell();
            writer.edges(whole);
            writer.tags.finish(pdf);
            Bounded out = new Bounded(writer.pages);
            pdf.save(out);
            return new PdfResult.Document(out.toByteArray(), writer.pages.all().size());
        } catch (Limit reached) {
            return new PdfResult.Unavailable(reached.reason());
        } catch (IOException | RuntimeException | LinkageError | InternalError missing) {
            System.getLogger(PdfWriter.class.getName())
                    .log(System.Logger.Level.WARNING, "No PDF could be written", missing);
            return new PdfResult.Unavailable(PdfResult.Reason.NOT_WRITTEN);
        }
    }

    /** Collects bytes up to the limit, while there is time. */
    private static final class Bounded extends ByteArrayOutputStream {
        private final Pages pages;

        Bounded(Pages pages) {
            this.pages = pages;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (count + length > MAX_BYTES) {
                throw new Limit(PdfResult.Reason.TOO_MANY_BYTES);
            }
            if (count / BYTES_BETWEEN_LOOKS != (count + length) / BYTES_BETWEEN_LOOKS) {
                pages.inTime();
            }
            super.write(bytes, offset, length);
        }
    }

    private void describe(PDDocument pdf) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(source.title());
        information.setCreator("Frontstage");
        Calendar day = GregorianCalendar.from(source.today().atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        information.setCreationDate(day);
        // so that the same map gives the same bytes on the same day
        pdf.setDocumentId(source.today().toEpochDay());
        pdf.getDocumentCatalog().setLanguage(source.language().toLanguageTag());
        String metadata = DocumentMetadata.of(source.title(), source.language());
        pdf.getDocumentCatalog()
                .setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(metadata.getBytes(StandardCharsets.UTF_8))));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void draw() throws IOException {
        if (source.scene().isEmpty()) {
            return;
        }
        Scene scene = source.scene().get();
        List<Sheets.Sheet> sheets = Sheets.of(
                scene,
                typeface::width,
                pages.paper().roomWidth(),
                pages.paper().roomHeight(),
                source.largest(),
                MAX_SHEETS);
        if (sheets.size() > MAX_SHEETS) {
            throw new Limit(PdfResult.Reason.TOO_MANY_PAGES);
        }
        small |= sheets.stream().anyMatch(Sheets.Sheet::isSmall);
        for (int i = 0; i < sheets.size(); i++) {
            Canvas canvas = pages.next();
            title(canvas);
            PDStructureElement figure = Tags.element("Figure", tags.document());
            figure.setAlternateDescription(messages.text(
                    "pdf.sheet",
                    source.title(),
                    i + 1,
                    sheets.size(),
                    sheets.get(i).stages().isEmpty()
                            ? source.shown()
                            : sheets.get(i).named(source.stages())));
            canvas.begin(figure);
            sheet(sheets.get(i), new ShapePainter(canvas, figure, source.issues()));
            canvas.end();
        }
    }

    private void sheet(Sheets.Sheet sheet, ShapePainter painter) throws IOException {
        double scale = sheet.scale();
        for (Sheets.Panel panel : sheet.panels()) {
            painter.paint(
                    panel.shapes(),
                    panel.area(),
                    Paper.MARGIN + panel.x() * scale,
                    pages.paper().top() + panel.y() * scale,
                    scale);
        }
    }

    /** Writes the map's title, once. */
    private void title(Canvas canvas) throws IOException {
        if (titled) {
            return;
        }
        titled = true;
        canvas.begin(Tags.element("H1", tags.document()));
        titleLine(canvas);
        canvas.end();
    }

    private void titleLine(Canvas canvas) throws IOException {
        double size = 13;
        double natural = Math.max(1, typeface.width(source.title(), true, size));
        double squeeze = Math.min(1, pages.paper().roomWidth() / natural);
        canvas.text(new Canvas.Line(Paper.MARGIN, Paper.MARGIN + 10, source.title(), size * squeeze, true, Tint.TEXT));
    }

    /** Writes legend and table; false if not all of it fitted. */
    private boolean tell() throws IOException {
        List<List<Passage>> sections = new ArrayList<>(List.of(legend()));
        for (PdfSource.Section section : source.sections()) {
            List<Passage> passages = new ArrayList<>(List.of(paragraph(Passage.Style.SECTION, section.title())));
            passages.addAll(PageMarkupReader.read(section.xhtml()));
            sections.add(passages);
        }
        Flow flow = Flow.of(sections, pages, typeface, tags.document());
        small |= flow.isSmall();
        if (!flow.write(sections)) {
            return false;
        }
        List<Passage> notes = new ArrayList<>();
        named().ifPresent(notes::add);
        if (tags.leftOut()) {
            notes.add(paragraph(Passage.Style.TEXT, messages.text("pdf.links", MAX_LINKS)));
        }
        return notes.isEmpty() || flow.write(List.of(notes));
    }

    private List<Passage> legend() {
        List<Passage> passages = new ArrayList<>();
        List<LegendEntry> legend = source.scene().map(Scene::legend).orElse(List.of());
        if (!legend.isEmpty()) {
            passages.add(paragraph(Passage.Style.SECTION, messages.text("header.legend")));
            for (LegendEntry entry : legend) {
                passages.add(new Passage.Paragraph(
                        Passage.Style.ITEM,
                        List.of(new Passage.Words(entry.text(), false, Optional.empty())),
                        Optional.of(entry.sign())));
            }
        }
        return passages;
    }

    /**
     * A passage about characters that none of our fonts has, with the place where each first appears; empty if there
     * are none.
     */
    private Optional<Passage> named() {
        Map<String, String> places = new LinkedHashMap<>();
        List<Canvas> all = pages.all();
        for (int i = 0; i < all.size(); i++) {
            String page = String.valueOf(i + 1);
            all.get(i).named().forEach((name, text) -> places.putIfAbsent(name, place(name, page, text)));
        }
        String names =
                String.join(", ", places.values().stream().limit(MAX_NAMED).toList());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(paragraph(Passage.Style.TEXT, messages.text("pdf.unknown", names)));
    }

    /**
     * The first place of a name. Words that consist only of such characters are left out, because they would help
     * nobody.
     */
    private String place(String name, String page, String text) {
        String known = typeface.withoutUnknown(text);
        return known.chars().anyMatch(Character::isLetterOrDigit)
                ? messages.text("pdf.unknown.place", name, page, known)
                : messages.text("pdf.unknown.page", name, page);
    }

    private static Passage paragraph(Passage.Style style, String text) {
        return new Passage.Paragraph(
                style, List.of(new Passage.Words(text, style.isHeading(), Optional.empty())), Optional.empty());
    }

    /** Writes the line at the head of each page except the first, and the one at the foot. */
    private void edges(boolean whole) throws IOException {
        List<Canvas> all = pages.all();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(source.reader())
                .format(source.today());
        double baseline = pages.paper().height() - Paper.MARGIN;
        for (int i = 0; i < all.size(); i++) {
            Canvas canvas = all.get(i);
            if (titled && i > 0) {
                canvas.beginArtifact();
                titleLine(canvas);
                canvas.end();
            } else {
                title(canvas);
            }
            canvas.beginArtifact();
            foot(canvas, messages.text("pdf.foot", day), Paper.MARGIN, baseline);
            String page = messages.text("pdf.page", i + 1, all.size());
            double width = typeface.width(page, false, 8);
            foot(canvas, page, pages.paper().width() - Paper.MARGIN - width, baseline);
            canvas.end();
            if (!whole && i == all.size() - 1) {
                said(canvas, "pdf.cut", baseline - 10);
            } else if (whole && small && i == 0) {
                said(canvas, "pdf.small", baseline - 10);
            }
            canvas.close();
            pages.inTime();
        }
    }

    /** Writes a sentence above the foot. */
    private void said(Canvas canvas, String key, double baseline) throws IOException {
        canvas.begin(Tags.element("P", tags.document()));
        foot(canvas, messages.text(key, MAX_PAGES), Paper.MARGIN, baseline);
        canvas.end();
    }

    private static void foot(Canvas canvas, String text, double x, double baseline) throws IOException {
        canvas.text(new Canvas.Line(x, baseline, text, 8, false, Tint.TEXT_SUBTLE));
    }
}

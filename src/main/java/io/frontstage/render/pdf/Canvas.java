package io.frontstage.render.pdf;

import io.frontstage.render.sheet.Area;
import io.frontstage.scene.Characters;
import io.frontstage.scene.Tint;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;

/** One page to draw on. Coordinates are points from its upper left corner, y downwards. */
final class Canvas {

    /** The slant of an italic letter; the fonts have no italics. */
    private static final float SLANT = 0.2f;

    private final PDPage page;
    private final Typeface typeface;
    private final Tags tags;
    private final PDPageContentStream content;
    private final float height;
    private final Map<String, String> named = new LinkedHashMap<>();

    Canvas(PDDocument pdf, PDPage page, Typeface typeface, Tags tags) throws IOException {
        this.page = page;
        this.typeface = typeface;
        this.tags = tags;
        this.content = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true);
        this.height = page.getMediaBox().getHeight();
        content.transform(new Matrix(1, 0, 0, -1, 0, height));
    }

    PDPageContentStream content() {
        return content;
    }

    Typeface typeface() {
        return typeface;
    }

    void close() throws IOException {
        content.close();
    }

    /** Marks the following content as part of an element, until {@link #end()}. */
    void begin(PDStructureElement element) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.content(page, element));
    }

    /** Marks the following content as decoration, which screen readers skip, until {@link #end()}. */
    void beginArtifact() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    void end() throws IOException {
        content.endMarkedContent();
    }

    /**
     * One line of text in a single font.
     *
     * @param squeeze the factor by which its natural width is scaled
     */
    record Line(
            double x,
            double baseline,
            String text,
            double size,
            boolean bold,
            boolean italic,
            boolean rightToLeft,
            double squeeze,
            Tint tint) {

        Line(double x, double baseline, String text, double size, boolean bold, Tint tint) {
            this(x, baseline, text, size, bold, false, false, 1, tint);
        }
    }

    void text(Line line) throws IOException {
        String visual = VisualOrder.of(line.text(), line.rightToLeft());
        List<Typeface.Run> runs = typeface.runs(visual, line.bold());
        boolean spoken = !visual.equals(line.text()) || runs.stream().anyMatch(Typeface.Run::named);
        if (spoken) {
            COSDictionary properties = new COSDictionary();
            properties.setString(COSName.ACTUAL_TEXT, line.text());
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        }
        fill(line.tint());
        double x = line.x();
        for (Typeface.Run run : runs) {
            if (run.named()) {
                box(line, x, run);
                named.putIfAbsent(run.text(), line.text());
            } else {
                run(line, x, line.size(), run);
            }
            x += run.width() * line.size() * line.squeeze();
        }
        if (spoken) {
            content.endMarkedContent();
        }
    }

    private void run(Line line, double x, double size, Typeface.Run run) throws IOException {
        content.beginText();
        content.setFont(run.font(), (float) size);
        content.setTextMatrix(new Matrix(
                (float) (line.squeeze() * run.squeeze()), 0, line.italic() ? SLANT : 0, -1, (float) x, (float)
                        line.baseline()));
        content.showText(run.text());
        content.endText();
    }

    /** Draws the name of a character that no font has in a box, so that the character is not missing without notice. */
    private void box(Line line, double x, Typeface.Run run) throws IOException {
        double size = line.size();
        stroke(line.tint());
        content.setLineWidth((float) (size / 20));
        content.setLineDashPattern(new float[0], 0);
        content.addRect(
                (float) (x + size * 0.06 * line.squeeze()),
                (float) (line.baseline() - size * 0.7),
                (float) ((run.width() - 0.12) * size * line.squeeze()),
                (float) (size * 0.88));
        content.stroke();
        run(line, x + Typeface.BESIDE_NAME * size * line.squeeze(), size * Characters.NAME_SIZE, run);
    }

    /**
     * The names drawn on this page in place of characters that no font has, each with the first text that contains it.
     */
    Map<String, String> named() {
        return named;
    }

    /** Makes a rectangle of the page a link, unless the PDF already has the maximum number. */
    void link(PDStructureElement parent, Area area, String address) throws IOException {
        if (!tags.hasRoomForLink()) {
            return;
        }
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                (float) area.left(), (float) (height - area.bottom()), (float) area.width(), (float) area.height()));
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setContents(address);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPage(page);
        link.setPrinted(true);
        page.getAnnotations().add(link);
        tags.link(page, parent, link);
    }

    void fill(Tint tint) throws IOException {
        int colour = colour(tint);
        content.setNonStrokingColor((colour >> 16) / 255f, (colour >> 8 & 0xff) / 255f, (colour & 0xff) / 255f);
    }

    void stroke(Tint tint) throws IOException {
        int colour = colour(tint);
        content.setStrokingColor((colour >> 16) / 255f, (colour >> 8 & 0xff) / 255f, (colour & 0xff) / 255f);
    }

    /**
     * Makes areas translucent until the graphics state is restored.
     *
     * @param opacity 0, invisible, to 1, opaque
     */
    void clear(double opacity) throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        content.setGraphicsStateParameters(state);
    }

    private static int colour(Tint tint) {
        return Integer.parseInt(tint.light().substring(1), 16);
    }
}

package io.frontstage.render.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Sets paragraphs and tables in columns, page after page; in smaller letters if there would otherwise be too many
 * pages.
 */
final class Flow {

    /** Minimum scale; it gives letters of 3.2 points. */
    private static final double SMALLEST = 0.4;

    /** Maximum number of trials to find the scale. */
    private static final int STEPS = 4;

    private static final double SIGN = 34;
    /** Minimum space that a heading needs, so that it is not left alone at the foot of a column. */
    static final double WITH_HEADING = 42;

    private final PageColumns columns;
    private final Typeface typeface;
    private final PDStructureElement parent;
    private final TableSetter tables;

    private Flow(PageColumns columns, Typeface typeface, PDStructureElement parent) {
        this.columns = columns;
        this.typeface = typeface;
        this.parent = parent;
        this.tables = new TableSetter(columns, typeface, parent);
    }

    /** A flow whose scale fits these sections on the remaining pages, down to the minimum scale. */
    static Flow of(List<List<Passage>> sections, Pages pages, Typeface typeface, PDStructureElement parent)
            throws IOException {
        double scale = 1;
        for (int step = 0; step < STEPS && scale > SMALLEST; step++) {
            // with more pages than these, not even the smallest letters would fit
            int most = (int) (pages.left() / (SMALLEST * SMALLEST) * scale * scale) + 1;
            Flow trial = new Flow(new PageColumns(pages, typeface, scale, most), typeface, parent);
            boolean ends = trial.write(sections);
            if (ends && trial.columns.begun() <= pages.left()) {
                break;
            }
            double fits = ends ? 0.97 * scale * Math.sqrt((double) pages.left() / trial.columns.begun()) : SMALLEST;
            scale = Math.max(SMALLEST, fits);
        }
        return new Flow(new PageColumns(pages, typeface, scale, 0), typeface, parent);
    }

    /** Whether letters are smaller than usual. */
    boolean isSmall() {
        return columns.scale() < 1;
    }

    /** @return whether everything fitted */
    boolean write(List<List<Passage>> sections) throws IOException {
        for (List<Passage> section : sections) {
            if (section.stream().anyMatch(Passage.Grid.class::isInstance)) {
                columns.widen();
            }
            for (Passage passage : section) {
                if (!write(passage)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean write(Passage passage) throws IOException {
        if (passage instanceof Passage.Paragraph paragraph) {
            return paragraph(paragraph);
        }
        return passage instanceof Passage.Table table ? tables.table(table) : tables.grid((Passage.Grid) passage);
    }

    private boolean paragraph(Passage.Paragraph paragraph) throws IOException {
        Passage.Style style = paragraph.style();
        double indent = paragraph.sign().isPresent() ? SIGN : 0;
        List<List<Passage.Words>> lines = LineWrap.of(paragraph, typeface, columns.width() - indent);
        PDStructureElement element = columns.element(style.tag(), parent);
        columns.down(style.before());
        double wanted = style.isHeading() ? style.lineHeight() + WITH_HEADING : style.lineHeight();
        for (int i = 0; i < lines.size(); i++) {
            if (!columns.room(i == 0 ? wanted : style.lineHeight())) {
                return false;
            }
            if (i == 0 && paragraph.sign().isPresent()) {
                columns.sign(paragraph.sign().get(), element);
            }
            columns.line(lines.get(i), style, columns.left() + indent, columns.width() - indent, element);
            columns.down(style.lineHeight());
        }
        return true;
    }
}

package io.frontstage.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Converts the markup of a page to passages for paper. A table with heads of stages and steps becomes small tables, one
 * for each stage and step, with the rows of the large one; a table with a single row of heads stays as it is. The words
 * are those of the page, so that only one writer describes a map.
 */
final class PageMarkupReader {

    private static final Set<String> APART =
            Set.of("div", "p", "ul", "ol", "li", "dl", "dt", "table", "caption", "details", "summary", "h2", "h3");

    private final List<Passage> passages = new ArrayList<>();

    private PageMarkupReader() {}

    /** @param xhtml well-formed, one root element */
    static List<Passage> read(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            Element root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)))
                    .getDocumentElement();
            PageMarkupReader reader = new PageMarkupReader();
            reader.read(root);
            return reader.passages;
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("a page that is not well-formed", broken);
        }
    }

    private void read(Element element) {
        if (element.getTagName().equals("table")) {
            if (elements(element, "thead").stream()
                    .anyMatch(head -> children(head).size() > 1)) {
                grid(element);
            } else {
                plain(element);
            }
            return;
        }
        if (elements(element, "table").isEmpty()) {
            passages.addAll(whole(element));
            return;
        }
        for (Element child : children(element)) {
            read(child);
        }
    }

    /** A cell of the large table, and the range of its columns. */
    private record Cell(List<Passage.Paragraph> words, int from, int to) {

        boolean isOf(int first, int last) {
            return from == first && to == last;
        }

        boolean covers(int column) {
            return from <= column && column <= to;
        }
    }

    /** A row: its head at the left, and its cells. */
    private record GridRow(List<Passage.Paragraph> head, List<Cell> cells) {}

    private void grid(Element table) {
        List<GridRow> heads = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        for (Element part : children(table)) {
            if (part.getTagName().equals("thead") || part.getTagName().equals("tbody")) {
                List<GridRow> into = part.getTagName().equals("thead") ? heads : rows;
                children(part).forEach(row -> into.add(row(row)));
            }
        }
        for (Cell stage : heads.get(0).cells()) {
            head(stage, Passage.Style.STAGE);
            if (stage.from() < stage.to()) {
                table(rows, row -> row.cells().stream()
                        .filter(cell -> cell.isOf(stage.from(), stage.to()))
                        .toList());
            }
            for (Cell step : heads.get(1).cells()) {
                if (!stage.covers(step.from())) {
                    continue;
                }
                head(step, Passage.Style.STEP);
                boolean alone = stage.from() == stage.to();
                table(rows, row -> row.cells().stream()
                        .filter(cell -> cell.covers(step.from()))
                        .filter(cell -> alone || !cell.isOf(stage.from(), stage.to()))
                        .toList());
            }
        }
    }

    private void plain(Element table) {
        elements(table, "caption").forEach(caption -> passages.addAll(paragraphs(caption)));
        List<List<Passage.Paragraph>> heads = elements(table, "thead").stream()
                .flatMap(head -> children(head).stream())
                .flatMap(row -> children(row).stream())
                .map(PageMarkupReader::paragraphs)
                .toList();
        List<List<Passage.Cell>> rows = elements(table, "tbody").stream()
                .flatMap(body -> children(body).stream())
                .map(row -> children(row).stream()
                        .map(cell -> new Passage.Cell(
                                paragraphs(cell), cell.getTagName().equals("th")))
                        .toList())
                .toList();
        passages.add(new Passage.Grid(heads, rows));
    }

    private void head(Cell cell, Passage.Style style) {
        for (int i = 0; i < cell.words().size(); i++) {
            Passage.Paragraph paragraph = cell.words().get(i);
            passages.add(i == 0 ? paragraph.as(style) : paragraph);
        }
    }

    private interface Choice {
        List<Cell> of(GridRow row);
    }

    private void table(List<GridRow> rows, Choice choice) {
        List<Passage.Row> told = new ArrayList<>();
        for (GridRow row : rows) {
            List<Passage.Paragraph> words = choice.of(row).stream()
                    .flatMap(cell -> cell.words().stream())
                    .toList();
            if (!words.isEmpty()) {
                told.add(new Passage.Row(row.head(), words));
            }
        }
        if (!told.isEmpty()) {
            passages.add(new Passage.Table(told));
        }
    }

    private static GridRow row(Element row) {
        List<Passage.Paragraph> head = List.of();
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        boolean first = true;
        for (Element cell : children(row)) {
            if (first) {
                head = paragraphs(cell);
                first = false;
                continue;
            }
            String span = cell.getAttribute("colspan");
            int width = span.isEmpty() ? 1 : Integer.parseInt(span);
            cells.add(new Cell(paragraphs(cell), column, column + width - 1));
            column += width;
        }
        return new GridRow(head, cells);
    }

    private static List<Passage.Paragraph> paragraphs(Element element) {
        Composer composer = new Composer();
        composer.read(element, false, Optional.empty());
        composer.end();
        return composer.paragraphs;
    }

    /** Like {@link #paragraphs}, including the element itself. */
    private static List<Passage.Paragraph> whole(Element element) {
        Composer composer = new Composer();
        composer.element(element, false, Optional.empty());
        composer.end();
        return composer.paragraphs;
    }

    /** Collects words into paragraphs. */
    private static final class Composer {
        private final List<Passage.Paragraph> paragraphs = new ArrayList<>();
        private List<Passage.Words> words = new ArrayList<>();
        private Passage.Style style = Passage.Style.TEXT;
        private boolean blank = true;

        void read(Node node, boolean bold, Optional<String> address) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    text(child.getNodeValue(), bold, address);
                } else if (child instanceof Element element) {
                    element(element, bold, address);
                }
            }
        }

        private void element(Element element, boolean bold, Optional<String> address) {
            String tag = element.getTagName();
            // the title is at the head of each page
            if (tag.equals("svg") || element.getAttribute("class").equals("frontstage-title")) {
                return;
            }
            if (tag.equals("br")) {
                end();
                return;
            }
            boolean apart = APART.contains(tag);
            if (apart) {
                end();
            }
            if (tag.equals("li")) {
                style = Passage.Style.ITEM;
                words.add(new Passage.Words("• ", false, Optional.empty()));
            }
            boolean heading = tag.equals("h2")
                    || tag.equals("h3")
                    || element.getAttribute("class").endsWith("-head");
            if (heading && apart) {
                style = Passage.Style.SECTION;
            }
            if (tag.equals("dd") && !blank) {
                text(" ", false, address);
            }
            String href = tag.equals("a") ? element.getAttribute("href") : "";
            read(
                    element,
                    bold || heading || tag.equals("strong") || tag.equals("dt") || tag.equals("b"),
                    href.startsWith("http:") || href.startsWith("https:") ? Optional.of(href) : address);
            if (apart && !tag.equals("dt")) {
                end();
            }
        }

        /** Adds text: white space becomes a single space, and none at the beginning. */
        private void text(String raw, boolean bold, Optional<String> address) {
            String text = raw.replaceAll("[ \\t\\r\\n]+", " ");
            if (blank && words.isEmpty()) {
                text = text.stripLeading();
            }
            if (!text.isEmpty()) {
                words.add(new Passage.Words(text, bold, address));
                blank = false;
            }
        }

        void end() {
            if (!blank) {
                paragraphs.add(new Passage.Paragraph(style, words, Optional.empty()));
            }
            words = new ArrayList<>();
            blank = true;
            style = Passage.Style.TEXT;
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                children.add(each);
            }
        }
        return children;
    }

    private static List<Element> elements(Element element, String tag) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(element)) {
            if (child.getTagName().equals(tag)) {
                found.add(child);
            }
            found.addAll(elements(child, tag));
        }
        return found;
    }
}

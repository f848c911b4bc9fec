package io.frontstage.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the sheet of an Excel workbook (Office Open XML, ECMA-376 part 1, SpreadsheetML) that is most like a map as texts: cells, merged
 * cells, shared and inline strings, number formats, links and comments. Formulas are not computed: a cell has the value that is stored for
 * it.
 */
final class XlsxSheet {

    /** Maximum length of all shared strings in characters, where each string counts {@link #EACH} more. */
    private static final int MAX_SHARED = 4 << 20;

    private static final int NO_ROW = -1;

    /** Added for each string, for the memory it takes besides its characters. */
    private static final int EACH = 8;

    /** Maximum number of skipped sheets that are named, and of cells outside every row that are named. */
    private static final int MAX_NAMED = 20;

    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    /** The name of the relation to a sheet's comments; no relation id looks like this. */
    private static final String COMMENTS = " comments";

    private static final String STYLES = "xl/styles.xml";

    /** Maximum number of sheets among which the map is looked for. */
    private static final int MAX_SHEETS = 8;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Archive archive;
    private final List<CellFormat> formats = new ArrayList<>();
    private boolean from1904;
    private final Tally shared = new Tally(MAX_SHARED);
    private final SheetLimits limits;
    private final ToIntFunction<Sheet> weight;
    private final Tally characters;
    private final Tally parts = new Tally(Tally.MAX_ENTRIES);
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    private XlsxSheet(Archive archive, SheetLimits limits, ToIntFunction<Sheet> weight) {
        this.archive = archive;
        this.limits = limits;
        this.weight = weight;
        characters = new Tally(limits.characters());
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** @param remarks receives remarks about sheets that are not read */
    static Sheet read(byte[] bytes, HeadingMeanings words, List<Remark> remarks) throws Unreadable {
        return read(bytes, SheetLimits.MAP, sheet -> Headings.weight(sheet, words), remarks);
    }

    /** @param weight rates the sheets of a workbook; the one with the largest value is read */
    static Sheet read(byte[] bytes, SheetLimits limits, ToIntFunction<Sheet> weight, List<Remark> remarks)
            throws Unreadable {
        Archive archive = new Archive(bytes);
        try {
            return new XlsxSheet(archive, limits, weight).sheet(remarks);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // for some broken files, the platform's ZIP and XML readers throw exceptions that otherwise mean a
            // programming error
            throw new Unreadable(archive.isTooLarge() ? Remark.Kind.TOO_LARGE : Remark.Kind.NOT_XLSX);
        }
    }

    private Sheet sheet(List<Remark> remarks) throws XMLStreamException, IOException, Unreadable {
        Map<String, String> targets = new HashMap<>();
        read(RELATIONS, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                parts.add(1);
                targets.put(XmlText.attribute(xml, "Id"), XmlText.attribute(xml, "Target"));
            }
        });
        List<String> sheets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        read(WORKBOOK, xml -> {
            from1904 |= xml.getLocalName().equals("workbookPr")
                    && XmlText.attribute(xml, "date1904").matches("1|true");
            if (xml.getLocalName().equals("sheet") && !isShown(XmlText.attribute(xml, "state"))) {
                parts.add(1);
                hidden.add(XmlText.attribute(xml, "name"));
            } else if (xml.getLocalName().equals("sheet")) {
                parts.add(1);
                sheets.add(targets.getOrDefault(XmlText.attribute(xml, "id"), ""));
                names.add(XmlText.attribute(xml, "name"));
            }
        });
        if (sheets.isEmpty()) {
            throw new Unreadable(Remark.Kind.NOT_XLSX);
        }
        if (!hidden.isEmpty()) {
            remarks.add(Remark.of(Remark.Kind.HIDDEN_SHEETS, "", named(hidden)));
        }
        readStyles();
        List<String> strings = sharedStrings();
        Optional<Sheet> best = Optional.empty();
        int chosen = 0;
        for (int i = 0; i < Math.min(sheets.size(), MAX_SHEETS); i++) {
            Optional<Sheet> read = readable(sheets.get(i), strings, remarks, i == 0);
            if (read.isPresent() && (best.isEmpty() || weight.applyAsInt(read.get()) > weight.applyAsInt(best.get()))) {
                best = read;
                chosen = i;
            }
        }
        if (sheets.size() > 1) {
            List<String> others = new ArrayList<>(names);
            others.remove(chosen);
            remarks.add(Remark.of(Remark.Kind.OTHER_SHEETS, "", names.get(chosen), named(others)));
        }
        return best.orElseThrow(() -> new Unreadable(Remark.Kind.NOT_XLSX));
    }

    private static String named(List<String> names) {
        String more = names.size() > MAX_NAMED ? ", …" : "";
        return String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMED))) + more;
    }

    /** A sheet; empty if it is broken or too large and others may be the map. */
    private Optional<Sheet> readable(String target, List<String> strings, List<Remark> remarks, boolean first)
            throws XMLStreamException, IOException, Unreadable {
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        try {
            return Optional.of(sheet(part, strings, remarks));
        } catch (XMLStreamException | IOException | RuntimeException | Unreadable broken) {
            if (first || archive.isTooLarge()) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    /** Reads the cell formats, by index in {@code cellXfs}. */
    private void readStyles() throws XMLStreamException, IOException, Unreadable {
        Map<String, CellFormat> codes = new HashMap<>();
        boolean[] ofCells = {false};
        readIfThere(STYLES, xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    parts.add(1);
                    codes.put(XmlText.attribute(xml, "numFmtId"), CellFormat.of(XmlText.attribute(xml, "formatCode")));
                }
                case "cellXfs" -> ofCells[0] = true;
                case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells[0] = false;
                case "xf" -> {
                    if (ofCells[0]) {
                        parts.add(1);
                        formats.add(format(XmlText.attribute(xml, "numFmtId"), codes));
                    }
                }
                default -> {
                    // fonts, borders and the like do not matter for a map
                }
            }
        });
    }

    private static CellFormat format(String id, Map<String, CellFormat> codes) {
        boolean known = codes.containsKey(id) || !id.matches("[0-9]{1,3}");
        return known ? codes.getOrDefault(id, CellFormat.PLAIN) : CellFormat.builtIn(Integer.parseInt(id));
    }

    /** Whether a sheet is visible by its state (ST_SheetState): Excel omits it, other programs write {@code visible}. */
    private static boolean isShown(String state) {
        return state.isEmpty() || state.equals("visible");
    }

    private List<String> sharedStrings() throws XMLStreamException, IOException, Unreadable {
        List<String> strings = new ArrayList<>();
        readIfThere(SHARED_STRINGS, xml -> {
            if (xml.getLocalName().equals("si")) {
                shared.add(EACH);
                strings.add(XmlText.string(xml, "si", shared));
            }
        });
        return strings;
    }

    private Sheet sheet(String part, List<String> strings, List<Remark> remarks)
            throws XMLStreamException, IOException, Unreadable {
        List<List<String>> rows = new ArrayList<>();
        Map<String, MergedCell> merged = new HashMap<>();
        Map<String, String> targets = targets(part);
        Map<String, String> links = new HashMap<>();
        int[] next = {NO_ROW, 0};
        read(part, xml -> {
            switch (xml.getLocalName()) {
                case "row" -> {
                    String number = XmlText.attribute(xml, "r");
                    next[0] = number.isEmpty() ? rows.size() : Integer.parseInt(number) - 1;
                    next[1] = 0;
                    grow(rows, next[0], limits.rows(), () -> new ArrayList<>());
                }
                case "c" -> {
                    String reference = XmlText.attribute(xml, "r");
                    if (next[0] == NO_ROW) {
                        outside(reference, remarks);
                        return;
                    }
                    int column = reference.isEmpty() ? next[1] : column(reference);
                    next[1] = column + 1;
                    List<String> row = rows.get(next[0]);
                    grow(row, column, Sheet.MAX_COLUMNS, () -> "");
                    row.set(column, cell(xml, strings));
                }
                case "sheetData" -> next[0] = NO_ROW;
                case "hyperlink" -> {
                    parts.add(1);
                    hyperlink(XmlText.attribute(xml, "ref"), XmlText.attribute(xml, "id"), targets, links);
                }
                case "mergeCell" -> {
                    next[0] = NO_ROW;
                    parts.add(1);
                    merge(merged, XmlText.attribute(xml, "ref"));
                }
                default -> {
                    // styles, widths and the like do not matter for a map
                }
            }
        });
        return new Sheet(rows, merged, links, comments(part, targets), limits);
    }

    /** The relations of a sheet by their ids, with the comments under a name of their own. */
    private Map<String, String> targets(String part) throws XMLStreamException, IOException, Unreadable {
        Map<String, String> targets = new HashMap<>();
        String relations = part.replaceFirst("([^/]*)$", "_rels/$1.rels");
        readIfThere(relations, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                parts.add(1);
                boolean comments = XmlText.attribute(xml, "Type").endsWith("/comments");
                targets.put(comments ? COMMENTS : XmlText.attribute(xml, "Id"), XmlText.attribute(xml, "Target"));
            }
        });
        return targets;
    }

    private static void hyperlink(String place, String id, Map<String, String> targets, Map<String, String> links) {
        String address = targets.getOrDefault(id, "");
        if (address.matches("https?://\\S+")) {
            links.put(place, address);
        }
    }

    /** The comments on cells, by their place. */
    private Map<String, String> comments(String part, Map<String, String> targets)
            throws XMLStreamException, IOException, Unreadable {
        Map<String, String> comments = new HashMap<>();
        String target = targets.getOrDefault(COMMENTS, "");
        String file = target.startsWith("/")
                ? target.substring(1)
                : "xl/" + (target.startsWith("../") ? target.substring("../".length()) : "worksheets/" + target);
        if (!target.isEmpty()) {
            readIfThere(file, xml -> {
                if (xml.getLocalName().equals("comment")) {
                    parts.add(1);
                    comments.put(
                            XmlText.attribute(xml, "ref"),
                            XmlText.string(xml, "comment", characters).strip());
                }
            });
        }
        return comments;
    }

    private static void outside(String reference, List<Remark> remarks) {
        Remark remark = Remark.of(Remark.Kind.CELL_OUTSIDE_ROW, reference);
        if (remarks.size() < MAX_NAMED && !remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private static void merge(Map<String, MergedCell> merged, String range) {
        int colon = range.indexOf(':');
        if (colon > 0) {
            String first = range.substring(0, colon).replace("$", "");
            String last = range.substring(colon + 1).replace("$", "");
            int columns = column(last) - column(first) + 1;
            int rows = row(last) - row(first) + 1;
            merged.put(first, new MergedCell(Math.max(1, columns), Math.max(1, rows)));
        }
    }

    /** {@code AB12} → 11; 0 if there is no such row. */
    private static int row(String reference) {
        String number = reference.replaceFirst("^[A-Z]{0,3}", "");
        return number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) - 1 : 0;
    }

    private static <T> void grow(List<T> list, int index, int most, java.util.function.Supplier<T> empty)
            throws Unreadable {
        if (index < 0 || index >= most) {
            throw new Unreadable(Remark.Kind.TOO_LARGE);
        }
        while (list.size() <= index) {
            list.add(empty.get());
        }
    }

    /** {@code AB12} → 27. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            }
        }
        return column - 1;
    }

    private String cell(XMLStreamReader xml, List<String> strings) throws XMLStreamException, Unreadable {
        String type = XmlText.attribute(xml, "t");
        String style = XmlText.attribute(xml, "s");
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("v")) {
                    value = XmlText.text(xml, characters);
                } else if (name.equals("is")) {
                    value = XmlText.string(xml, "is", characters);
                }
            }
        }
        return switch (type) {
            case "s" -> shared(strings, value);
            case "b" -> value.equals("1") ? "yes" : "no";
            case "e" -> "";
            case "", "n" -> format(style).shown(value, from1904);
            default -> value;
        };
    }

    private CellFormat format(String style) {
        int index = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : formats.size();
        return index < formats.size() ? formats.get(index) : CellFormat.PLAIN;
    }

    /** A shared string; its length is counted for each cell that has it. */
    private String shared(List<String> strings, String index) throws Unreadable {
        int i = Integer.parseInt(index.strip());
        String text = i >= 0 && i < strings.size() ? strings.get(i) : "";
        characters.add(text.length());
        return text;
    }

    private interface Element {
        void begun(XMLStreamReader xml) throws XMLStreamException, Unreadable;
    }

    private void read(String part, Element element) throws XMLStreamException, IOException, Unreadable {
        if (!readIfThere(part, element)) {
            throw new Unreadable(Remark.Kind.NOT_XLSX);
        }
    }

    /** False if there is no such part. */
    private boolean readIfThere(String part, Element element) throws XMLStreamException, IOException, Unreadable {
        Optional<InputStream> found = archive.part(part);
        if (found.isEmpty()) {
            return false;
        }
        XMLStreamReader xml = factory.createXMLStreamReader(Decoding.reader(found.get()));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element.begun(xml);
            }
        }
        return true;
    }
}

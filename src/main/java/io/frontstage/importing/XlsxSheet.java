package io.frontstage.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first sheet of an Excel workbook (Office Open XML, ECMA-376 part 1, SpreadsheetML) as texts: cells, parts cells, shared and
 * inline strings. Formulas, styles and dates are not interpreted: a cell says what is stored for it.
 */
final class XlsxSheet {

    /** Characters of all strings that the workbook's sheets share, and some for each string. */
    private static final int MOST_SHARED = 4 << 20;

    private static final int NO_ROW = -1;

    /** What a string takes besides its characters. */
    private static final int EACH = 8;

    /** Sheets that are named among those that are not read; cells that are named as outside every row. */
    private static final int MAX_NAMED = 20;

    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Archive archive;
    private final Tally shared = new Tally(MOST_SHARED);
    private final Tally characters = new Tally(Tally.MAX_CHARACTERS);
    private final Tally parts = new Tally(Tally.MAX_ENTRIES);
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    private XlsxSheet(Archive archive) {
        this.archive = archive;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** @param remarks receives remarks about sheets that are not read */
    static Sheet read(byte[] bytes, List<Remark> remarks) throws Unreadable {
        Archive archive = new Archive(bytes);
        try {
            return new XlsxSheet(archive).sheet(remarks);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // the platform's readers of ZIP and XML answer some broken input as they would a programmer's mistake
            throw new Unreadable(archive.isTooLarge() ? Remark.Kind.TOO_LARGE : Remark.Kind.NOT_XLSX);
        }
    }

    private Sheet sheet(List<Remark> remarks) throws XMLStreamException, IOException, Unreadable {
        Map<String, String> targets = new HashMap<>();
        read(RELATIONS, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                parts.add(1);
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        });
        List<String> sheets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        read(WORKBOOK, xml -> {
            if (xml.getLocalName().equals("sheet") && isShown(attribute(xml, "state"))) {
                parts.add(1);
                sheets.add(targets.getOrDefault(attribute(xml, "id"), ""));
                names.add(attribute(xml, "name"));
            }
        });
        if (sheets.isEmpty()) {
            throw new Unreadable(Remark.Kind.NOT_XLSX);
        }
        if (sheets.size() > 1) {
            List<String> others = names.subList(1, Math.min(names.size(), MAX_NAMED + 1));
            String more = names.size() > MAX_NAMED + 1 ? ", …" : "";
            remarks.add(Remark.of(Remark.Kind.OTHER_SHEETS, "", names.get(0), String.join(", ", others) + more));
        }
        String target = sheets.get(0);
        return sheet(target.startsWith("/") ? target.substring(1) : "xl/" + target, sharedStrings(), remarks);
    }

    /** A sheet's state (ST_SheetState): Excel omits it, other programs write {@code visible}. */
    private static boolean isShown(String state) {
        return state.isEmpty() || state.equals("visible");
    }

    private List<String> sharedStrings() throws XMLStreamException, IOException, Unreadable {
        List<String> strings = new ArrayList<>();
        readIfThere(SHARED_STRINGS, xml -> {
            if (xml.getLocalName().equals("si")) {
                shared.add(EACH);
                strings.add(string(xml, "si", shared));
            }
        });
        return strings;
    }

    private Sheet sheet(String part, List<String> strings, List<Remark> remarks)
            throws XMLStreamException, IOException, Unreadable {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Integer> widths = new HashMap<>();
        int[] next = {NO_ROW, 0};
        read(part, xml -> {
            switch (xml.getLocalName()) {
                case "row" -> {
                    String number = attribute(xml, "r");
                    next[0] = number.isEmpty() ? rows.size() : Integer.parseInt(number) - 1;
                    next[1] = 0;
                    grow(rows, next[0], Sheet.MAX_ROWS, () -> new ArrayList<>());
                }
                case "c" -> {
                    String reference = attribute(xml, "r");
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
                case "mergeCell" -> {
                    next[0] = NO_ROW;
                    parts.add(1);
                    merge(widths, attribute(xml, "ref"));
                }
                default -> {
                    // styles, widths and the like do not matter for a map
                }
            }
        });
        return new Sheet(rows, widths);
    }

    private static void outside(String reference, List<Remark> remarks) {
        Remark remark = Remark.of(Remark.Kind.CELL_OUTSIDE_ROW, reference);
        if (remarks.size() < MAX_NAMED && !remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private static void merge(Map<String, Integer> widths, String range) {
        int colon = range.indexOf(':');
        if (colon > 0) {
            String first = range.substring(0, colon).replace("$", "");
            widths.put(first, Math.max(1, column(range.substring(colon + 1)) - column(first) + 1));
        }
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
        String type = attribute(xml, "t");
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("v")) {
                    value = text(xml, characters);
                } else if (name.equals("is")) {
                    value = string(xml, "is", characters);
                }
            }
        }
        return switch (type) {
            case "s" -> shared(strings, value);
            case "b" -> value.equals("1") ? "yes" : "no";
            case "e" -> "";
            default -> value;
        };
    }

    /** A string that several cells may share: counted for each of them. */
    private String shared(List<String> strings, String index) throws Unreadable {
        int i = Integer.parseInt(index.strip());
        String text = i >= 0 && i < strings.size() ? strings.get(i) : "";
        characters.add(text.length());
        return text;
    }

    /** The text up to the end of the element that has begun; counted piece by piece. */
    private static String text(XMLStreamReader xml, Tally tally) throws XMLStreamException, Unreadable {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.isCharacters()) {
                tally.add(xml.getTextLength());
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    /** The text of a string, which may be in runs of different styles; phonetic hints are left out. */
    private static String string(XMLStreamReader xml, String end, Tally tally) throws XMLStreamException, Unreadable {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic++;
                } else if (xml.getLocalName().equals("t")) {
                    String said = text(xml, tally);
                    text.append(phonetic == 0 ? said : "");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic--;
                } else if (xml.getLocalName().equals(end)) {
                    return text.toString();
                }
            }
        }
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

    /** An attribute by its local name; empty if there is none. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}

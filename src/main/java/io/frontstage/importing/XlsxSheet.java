package io.frontstage.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first sheet of an Excel workbook (Office Open XML, ECMA-376 part 1, SpreadsheetML) as texts: cells, merged cells, shared and
 * inline strings. Formulas, styles and dates are not interpreted: a cell says what is stored for it.
 */
final class XlsxSheet {

    /** Bytes that a workbook's parts may unpack to, together. */
    private static final int MAX_BYTES = 32 << 20;

    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Map<String, byte[]> parts;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    private XlsxSheet(Map<String, byte[]> parts) {
        this.parts = parts;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Whether bytes begin as a zip file does. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** @param remarks are told of sheets that are not read */
    static Sheet read(byte[] bytes, List<Remark> remarks) throws Unreadable {
        try {
            return new XlsxSheet(unpacked(bytes)).sheet(remarks);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new Unreadable(Remark.Kind.NOT_XLSX);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException, Unreadable {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new Unreadable(Remark.Kind.TOO_LARGE);
                }
                if (wanted) {
                    parts.put(name, part);
                }
            }
        }
        return parts;
    }

    private Sheet sheet(List<Remark> remarks) throws XMLStreamException, IOException, Unreadable {
        Map<String, String> targets = new HashMap<>();
        read(RELATIONS, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        });
        List<String> sheets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        read(WORKBOOK, xml -> {
            if (xml.getLocalName().equals("sheet") && isShown(attribute(xml, "state"))) {
                sheets.add(targets.getOrDefault(attribute(xml, "id"), ""));
                names.add(attribute(xml, "name"));
            }
        });
        if (sheets.isEmpty()) {
            throw new Unreadable(Remark.Kind.NOT_XLSX);
        }
        if (sheets.size() > 1) {
            remarks.add(Remark.of(
                    Remark.Kind.OTHER_SHEETS, "", names.get(0), String.join(", ", names.subList(1, names.size()))));
        }
        String target = sheets.get(0);
        return sheet(target.startsWith("/") ? target.substring(1) : "xl/" + target, sharedStrings());
    }

    /** A sheet's state (ST_SheetState): Excel leaves it out where others write {@code visible}. */
    private static boolean isShown(String state) {
        return state.isEmpty() || state.equals("visible");
    }

    private List<String> sharedStrings() throws XMLStreamException, IOException, Unreadable {
        List<String> strings = new ArrayList<>();
        if (parts.containsKey(SHARED_STRINGS)) {
            read(SHARED_STRINGS, xml -> {
                if (xml.getLocalName().equals("si")) {
                    strings.add(string(xml, "si"));
                }
            });
        }
        return strings;
    }

    private Sheet sheet(String part, List<String> strings) throws XMLStreamException, IOException, Unreadable {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Integer> widths = new HashMap<>();
        int[] next = {0, 0};
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
                    int column = reference.isEmpty() ? next[1] : column(reference);
                    next[1] = column + 1;
                    List<String> row = rows.get(next[0]);
                    grow(row, column, Sheet.MAX_COLUMNS, () -> "");
                    row.set(column, cell(xml, strings));
                }
                case "mergeCell" -> merge(widths, attribute(xml, "ref"));
                default -> {
                    // styles, widths and the like say nothing of a map
                }
            }
        });
        return new Sheet(rows, widths);
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

    private static String cell(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        String type = attribute(xml, "t");
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("v")) {
                    value = xml.getElementText();
                } else if (name.equals("is")) {
                    value = string(xml, "is");
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

    private static String shared(List<String> strings, String index) {
        return Optional.of(Integer.parseInt(index.strip()))
                .filter(i -> i >= 0 && i < strings.size())
                .map(strings::get)
                .orElse("");
    }

    /** The text of a string, which may be in runs of different styles; phonetic hints are left out. */
    private static String string(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic++;
                } else if (xml.getLocalName().equals("t")) {
                    String said = xml.getElementText();
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
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new Unreadable(Remark.Kind.NOT_XLSX);
        }
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element.begun(xml);
            }
        }
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

package io.frontstage.importing;

import io.frontstage.definition.Limits;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Converts maps from other formats to definitions: a sheet (CSV or the first sheet of an XLSX workbook) with lanes as
 * rows, one row per step, or one row per card; or a Mermaid user journey. A file that is a definition already, in YAML
 * or JSON, is kept byte for byte; its reader checks that it is UTF-8. Whatever was not understood is reported, and kept
 * where possible. Stateless.
 */
public final class Importer {

    private static final Pattern DEFINITION = Pattern.compile("(?m)^([\"']?)(blueprint|stages)\\1\\s*:");

    /** Maximum number of skipped journeys or tables that are named. */
    private static final int MAX_NAMED = 20;

    /**
     * Reads a file in the most likely way. It never throws, whatever the bytes are.
     *
     * @param name the file's name, used as the map's title if the file has none
     */
    public Imported read(String name, byte[] bytes) {
        return read(name, bytes, ImportChoices.NONE);
    }

    /** Reads a file as a person chose. Never throws. @param name as in {@link #read(String, byte[])} */
    public Imported read(String name, byte[] bytes, ImportChoices choices) {
        return read(name, bare(name), bytes, choices);
    }

    /**
     * Reads a file for a page. Never throws.
     *
     * @param name the file's name
     * @param title the map's title if the file has none, such as the page's title
     */
    public Imported read(String name, String title, byte[] bytes, ImportChoices choices) {
        List<Remark> remarks = new ArrayList<>();
        try {
            if (Limits.isTooLarge(bytes.length)) {
                throw new Unreadable(Remark.Kind.TOO_LARGE);
            }
            SheetImport sheets = new SheetImport(name, choices, remarks);
            if (Archive.isZip(bytes)) {
                return sheets.read(XlsxSheet.read(bytes, new HeadingMeanings(choices.headings()), remarks), title);
            }
            String text = Decoding.of(bytes);
            Optional<MapDraft> foreign = BlueprintJson.read(text, title, remarks);
            if (foreign.isPresent()) {
                return new Imported(Optional.of(SheetImport.source(name, foreign.get())), true, remarks);
            }
            if (text.stripLeading().startsWith("{") || DEFINITION.matcher(text).find()) {
                return new Imported(Optional.of(new SourceText(name, bytes)), false, remarks);
            }
            List<JourneySource> journeys = JourneySource.all(text);
            if (!journeys.isEmpty()) {
                return journey(name, title, journeys, choices.part(), remarks);
            }
            List<TableText> tables = TableText.all(text);
            return tables.isEmpty()
                    ? sheets.read(CsvSheet.read(text), title)
                    : table(title, tables, choices.part(), sheets, remarks);
        } catch (Unreadable unreadable) {
            remarks.add(Remark.of(unreadable.why(), ""));
            return new Imported(Optional.empty(), false, remarks);
        }
    }

    private static Imported journey(
            String name, String title, List<JourneySource> journeys, int wanted, List<Remark> remarks)
            throws Unreadable {
        List<String> titles = journeys.stream()
                .map(journey -> JourneyReader.title(journey, title))
                .toList();
        int part = part(titles, wanted, Remark.Kind.OTHER_JOURNEYS, remarks);
        MapDraft draft = JourneyReader.read(journeys.get(part), title, remarks);
        return new Imported(Optional.of(SheetImport.source(name, draft)), true, remarks, asked(titles, part));
    }

    private static Imported table(
            String title, List<TableText> tables, int wanted, SheetImport sheets, List<Remark> remarks)
            throws Unreadable {
        List<String> titles =
                tables.stream().map(table -> table.title().orElse(title)).toList();
        int part = part(titles, wanted, Remark.Kind.OTHER_TABLES, remarks);
        return sheets.read(tables.get(part).sheet(), titles.get(part)).asked(asked(titles, part));
    }

    private static int part(List<String> titles, int wanted, Remark.Kind kind, List<Remark> remarks) {
        int part = wanted >= 0 && wanted < titles.size() ? wanted : 0;
        if (titles.size() > 1) {
            List<String> others = new ArrayList<>(titles);
            others.remove(part);
            String more = others.size() > MAX_NAMED ? ", …" : "";
            String named = String.join(", ", others.subList(0, Math.min(MAX_NAMED, others.size()))) + more;
            remarks.add(Remark.of(kind, "", titles.get(part), named));
        }
        return part;
    }

    private static ImportQuestions asked(List<String> titles, int part) {
        return new ImportQuestions(List.of(), List.of(), titles.size() > 1 ? titles : List.of(), part);
    }

    private static String bare(String name) {
        int dot = name.lastIndexOf('.');
        String bare =
                (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
        return bare.isEmpty() ? "…" : bare;
    }
}

package io.frontstage.importing;

import io.frontstage.definition.Limits;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
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

    /** Number of first rows that may contain the map's title. */
    private static final int MAX_TITLE_ROW = 5;

    private static final Pattern DEFINITION = Pattern.compile("(?m)^([\"']?)(blueprint|stages)\\1\\s*:");

    /**
     * Reads a file; never throws, whatever the bytes are.
     *
     * @param name the file's name, used as the map's title if the file has none
     */
    public Imported read(String name, byte[] bytes) {
        List<Remark> remarks = new ArrayList<>();
        try {
            if (Limits.isTooLarge(bytes.length)) {
                throw new Unreadable(Remark.Kind.TOO_LARGE);
            }
            if (Archive.isZip(bytes)) {
                return made(name, sheet(XlsxSheet.read(bytes, remarks), name, remarks), remarks);
            }
            String text = Decoding.of(bytes);
            if (text.stripLeading().startsWith("{") || DEFINITION.matcher(text).find()) {
                return new Imported(Optional.of(new SourceText(name, bytes)), false, remarks);
            }
            if (JourneyReader.isJourney(text)) {
                String title = JourneyReader.title(text);
                MapDraft draft = new MapDraft(title.isEmpty() ? bare(name) : title, remarks);
                JourneyReader.read(text, draft);
                return made(name, draft, remarks);
            }
            return made(name, sheet(CsvSheet.read(text), name, remarks), remarks);
        } catch (Unreadable unreadable) {
            remarks.add(Remark.of(unreadable.why(), ""));
            return new Imported(Optional.empty(), false, remarks);
        }
    }

    private static Imported made(String name, MapDraft draft, List<Remark> remarks) throws Unreadable {
        byte[] yaml = DraftWriter.yaml(draft.map()).getBytes(StandardCharsets.UTF_8);
        return new Imported(Optional.of(new SourceText(name, yaml)), true, remarks);
    }

    private static MapDraft sheet(Sheet sheet, String name, List<Remark> remarks) throws Unreadable {
        Optional<Integer> head = ListReader.head(sheet);
        if (head.isPresent() && ListReader.hasTexts(sheet, head.get())) {
            MapDraft draft = new MapDraft(title(sheet, name), remarks);
            ListReader.read(sheet, head.get(), draft);
            return draft;
        }
        Sheet grid = head.isPresent() ? sheet.turned(head.get()) : sheet;
        int headings = GridReader.headings(grid).orElseThrow(() -> new Unreadable(Remark.Kind.NOT_KNOWN));
        MapDraft draft = new MapDraft(title(sheet, name), remarks);
        GridReader.read(grid, headings, draft);
        return draft;
    }

    /** The text beside or below a cell labelled as title, else the file's name. */
    private static String title(Sheet sheet, String name) {
        for (int row = 0; row < Math.min(MAX_TITLE_ROW, sheet.rows()); row++) {
            for (int column = 0; column + 1 < sheet.columns(); column++) {
                String beside = sheet.text(row, column + 1);
                if (RowLabel.of(sheet.text(row, column))
                                .filter(RowLabel.BLUEPRINT::equals)
                                .isPresent()
                        && !beside.isEmpty()) {
                    return beside.replaceAll("\\s+", " ");
                }
            }
        }
        return bare(name);
    }

    private static String bare(String name) {
        int dot = name.lastIndexOf('.');
        String bare =
                (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
        return bare.isEmpty() ? "…" : bare;
    }
}

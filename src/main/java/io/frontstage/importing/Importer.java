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
            Optional<MapDraft> foreign = BlueprintJson.read(text, bare(name), remarks);
            if (foreign.isPresent()) {
                return made(name, foreign.get(), remarks);
            }
            if (text.stripLeading().startsWith("{") || DEFINITION.matcher(text).find()) {
                return new Imported(Optional.of(new SourceText(name, bytes)), false, remarks);
            }
            Optional<JourneySource> journey = JourneySource.of(text);
            if (journey.isPresent()) {
                return made(name, JourneyReader.read(journey.get(), bare(name), remarks), remarks);
            }
            if (TableText.isTable(text)) {
                Sheet table = TableText.read(text);
                return made(name, sheet(table, TableText.title(text).orElse(name), remarks), remarks);
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
        NoMap.refuse(sheet);
        Headings headings = Headings.of(sheet).orElseThrow(() -> new Unreadable(Remark.Kind.NOT_KNOWN));
        int top = headings.top() ? headings.index() : GridReader.top(sheet, headings.index());
        MapDraft draft = new MapDraft(SheetHead.title(sheet, top).orElse(bare(name)), remarks);
        SheetHead.read(sheet, top, draft);
        if (headings.list()) {
            ListReader.read(sheet, headings.index(), draft);
        } else if (headings.top()) {
            GridReader.read(sheet.turned(headings.index()), 0, 0, draft);
        } else {
            GridReader.read(sheet, headings.index(), top, draft);
        }
        return draft;
    }

    private static String bare(String name) {
        int dot = name.lastIndexOf('.');
        String bare =
                (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
        return bare.isEmpty() ? "…" : bare;
    }
}

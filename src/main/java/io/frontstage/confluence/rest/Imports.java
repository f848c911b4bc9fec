package io.frontstage.confluence.rest;

import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.starting.Gallery;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.importing.ImportChoices;
import io.frontstage.importing.Imported;
import io.frontstage.importing.Importer;
import io.frontstage.importing.Template;
import io.frontstage.messages.Messages;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.source.SourceText;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Previews a file that a person wants to import, on a page without a map and in the editor. Nothing is saved. */
final class Imports {

    private final Gallery gallery;
    private final Importer importer = new Importer();
    private final DefinitionReader reader = new DefinitionReader();

    Imports(Gallery gallery) {
        this.gallery = gallery;
    }

    /**
     * A file.
     *
     * @param bytes the contents in Base64; missing if a file of the page is meant, on a page without a map
     * @param json whether the text should be JSON, not YAML; missing: the syntax of the file
     * @param headings the chosen meanings of unknown headings, by their keys; missing if none were chosen
     * @param reading the way in which the sheet is read; missing: the likeliest
     * @param part the index of the journey or table that is read, from 0; missing: the first
     */
    record FileJson(
            String name, byte[] bytes, Boolean json, Map<String, String> headings, String reading, Integer part) {

        /** How the person wants the file to be read. */
        ImportChoices choices() {
            return ImportQuestionsJson.choices(headings, reading, part);
        }

        static FileJson of(InputStream body) {
            return JsonCodec.read(body, FileJson.class, JsonCodec.MAX_TEXT_BYTES);
        }
    }

    /**
     * The result.
     *
     * @param text the definition, its lines ending in LF; missing if none could be made, if it is not UTF-8, or if the
     *     page's file is a definition itself
     * @param picture the map as an SVG document; missing if it cannot be drawn
     * @param remarks what was not understood, and the problems of the definition
     * @param wrong why it cannot be drawn: the first of these problems, with its line; missing with a picture
     * @param questions what can be read in several ways; missing if nothing can
     */
    record ImportedJson(
            String text, String picture, List<String> remarks, String wrong, ImportQuestionsJson questions) {}

    record TemplateJson(String name, String text) {}

    /** The sheet to fill in. */
    Response template(Messages messages) {
        return Replies.ok(new TemplateJson("service-blueprint.csv", Template.csv(messages)));
    }

    /** Reads an uploaded file for a map, which gets the file's name as its title if the file has no title. */
    Response read(FileJson file, Messages messages) {
        return said(importer.read(name(file), Input.required(file.bytes()), file.choices()), file, messages);
    }

    /** Reads an uploaded file, pasted text or table for a page without a map. @param title the page's title, for a file without one */
    Response read(FileJson file, String title, Messages messages) {
        return said(importer.read(name(file), title, Input.required(file.bytes()), file.choices()), file, messages);
    }

    private static String name(FileJson file) {
        return Input.line(file.name(), InitialMap.MAX_FILE_NAME);
    }

    private Response said(Imported imported, FileJson file, Messages messages) {
        return said(file.json() == null ? imported : imported.in(file.json()), messages);
    }

    /**
     * Reads a file of the page: a definition is copied as it is, a sheet or journey is converted.
     *
     * @param title the page's title, for a file without one
     */
    Response own(String name, String title, byte[] bytes, ImportChoices choices, Messages messages) {
        return AttachmentStore.isDefinition(name)
                ? Replies.ok(seen(null, new SourceText(name, bytes), List.of(), null, messages))
                : said(importer.read(name, title, bytes, choices), messages);
    }

    private Response said(Imported imported, Messages messages) {
        List<String> remarks = imported.remarks().stream()
                .map(remark -> remark.sentence(messages))
                .toList();
        ImportQuestionsJson questions = ImportQuestionsJson.of(imported.questions(), this::picture, messages);
        return Replies.ok(imported.definition()
                .map(definition -> seen(imported.text().orElse(null), definition, remarks, questions, messages))
                .orElseGet(() -> new ImportedJson(null, null, remarks, null, questions)));
    }

    private Optional<String> picture(SourceText source) {
        return reader.read(source).blueprint().map(gallery::picture);
    }

    private ImportedJson seen(
            String text, SourceText source, List<String> before, ImportQuestionsJson questions, Messages messages) {
        ReadDefinition read = reader.read(source);
        ProblemTexts sentences = new ProblemTexts(messages);
        List<String> remarks = new ArrayList<>(before);
        read.problems().forEach(problem -> remarks.add(sentences.sentence(problem)));
        return new ImportedJson(
                text,
                read.blueprint()
                        .map(map -> gallery.everything(map, messages.locale()))
                        .orElse(null),
                remarks,
                read.blueprint().isPresent() ? null : wrong(read, sentences, messages),
                questions);
    }

    private static String wrong(ReadDefinition read, ProblemTexts sentences, Messages messages) {
        return read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(problem -> messages.text("start.wrong", problem.span().line(), sentences.sentence(problem)))
                .orElse(null);
    }
}

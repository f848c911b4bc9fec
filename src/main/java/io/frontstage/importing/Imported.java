package io.frontstage.importing;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.source.FileText;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of importing a file.
 *
 * @param definition the definition made from it in UTF-8, or the file's own bytes, unchecked, if it is a definition;
 *     empty if none could be made
 * @param made whether it was converted from another format
 * @param remarks what was not understood
 * @param questions what can be read in several ways
 */
public record Imported(Optional<SourceText> definition, boolean made, List<Remark> remarks, ImportQuestions questions) {

    public Imported {
        remarks = List.copyOf(remarks);
    }

    /** A result without questions. */
    public Imported(Optional<SourceText> definition, boolean made, List<Remark> remarks) {
        this(definition, made, remarks, ImportQuestions.NONE);
    }

    /** The same result, with the question which of several parts of a text to read. */
    Imported asked(ImportQuestions parts) {
        return new Imported(
                definition,
                made,
                remarks,
                new ImportQuestions(questions.headings(), questions.readings(), parts.parts(), parts.part()));
    }

    /** The definition's text with lines ending in LF; also empty if the file's own bytes are not UTF-8. */
    public Optional<String> text() {
        return definition.flatMap(source -> FileText.of(source.bytes())).map(FileText::text);
    }

    /**
     * The same result in one of the two syntaxes. An unreadable definition is not converted.
     *
     * @param json whether to write JSON rather than YAML
     */
    public Imported in(boolean json) {
        return definition
                .flatMap(source -> DefinitionReader.locate(source, new Problems()))
                .filter(located -> located.isJson() != json)
                .flatMap(located -> SyntaxConverter.of(located, json))
                .map(text -> writtenAnew(text, json))
                .orElse(this);
    }

    private Imported writtenAnew(String text, boolean json) {
        String name = definition.map(SourceText::name).orElse("");
        SourceText anew = new SourceText(name, text.getBytes(StandardCharsets.UTF_8));
        Stream<Remark> said = json && !made ? Stream.of(Remark.of(Remark.Kind.WITHOUT_COMMENTS, "")) : Stream.of();
        return new Imported(
                Optional.of(anew), made, Stream.concat(remarks.stream(), said).toList(), questions);
    }
}

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
 * What became of a file.
 *
 * @param definition a text in UTF-8 that was made of it, or the file's own bytes if it is a definition, whatever they are; empty: none could
 *     be made
 * @param made whether it was made of something else
 * @param remarks what was not understood
 */
public record Imported(Optional<SourceText> definition, boolean made, List<Remark> remarks) {

    public Imported {
        remarks = List.copyOf(remarks);
    }

    /** The definition's text as people edit it, its lines ending in LF; empty too if the file's own bytes are no UTF-8. */
    public Optional<String> text() {
        return definition.flatMap(source -> FileText.of(source.bytes())).map(FileText::text);
    }

    /**
     * The same for a file that is written in one of the two syntaxes. What cannot be read stays as it is.
     *
     * @param json whether that file is JSON; else it is YAML
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
                Optional.of(anew), made, Stream.concat(remarks.stream(), said).toList());
    }
}

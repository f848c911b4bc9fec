package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.util.Optional;

/** Reads the definition language, version 1. Holds no state: one reader serves all threads. */
public final class DefinitionReader {

    /** Reads a definition; never throws, whatever the bytes are: what is wrong with them is part of the answer. */
    public ReadDefinition read(SourceText source) {
        Problems problems = new Problems();
        Optional<MapBinder.Bound> bound =
                DecodedText.of(source.bytes(), problems).flatMap(text -> read(text, source.name(), problems));
        return new ReadDefinition(
                bound.map(MapBinder.Bound::blueprint), bound.map(MapBinder.Bound::places), problems.byPlace());
    }

    /**
     * What is to be said of a file that is too large to be read; for callers that know the size before they have the bytes.
     *
     * @param bytes its size
     * @return empty if the size is fine
     */
    public Optional<ReadDefinition> refuse(long bytes) {
        if (!Limits.isTooLarge(bytes)) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        DecodedText.reportTooLarge(bytes, problems);
        return Optional.of(new ReadDefinition(Optional.empty(), Optional.empty(), problems.byPlace()));
    }

    private static Optional<MapBinder.Bound> read(String text, String name, Problems problems) {
        if (text.isBlank()) {
            problems.add(ProblemCode.EMPTY, SourceSpan.BEGINNING);
            return Optional.empty();
        }
        Report report = new Report(new Lines(text), problems);
        Optional<Node> root = text.stripLeading().startsWith("{") ? JsonTree.of(report) : YamlTree.of(report);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        if (root.isEmpty() || root.get().isEmpty()) {
            problems.add(ProblemCode.EMPTY, SourceSpan.BEGINNING);
            return Optional.empty();
        }
        return MapBinder.bind(root.get(), name, report);
    }
}

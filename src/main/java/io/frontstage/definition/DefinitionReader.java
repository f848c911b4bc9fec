package io.frontstage.definition;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.util.Optional;

/** Reads the definition language, version 1. Holds no state: one reader serves all threads. */
public final class DefinitionReader {

    /** Reads a definition. It never throws, whatever the bytes are: their problems are part of the result. */
    public ReadDefinition read(SourceText source) {
        Problems problems = new Problems();
        Optional<LocatedDefinition> map = locate(source, problems);
        return new ReadDefinition(
                map.map(LocatedDefinition::blueprint), map.map(LocatedDefinition::places), problems.byPlace());
    }

    /** Reads a definition together with everything that is needed to change its text; empty if one of the problems is an error. */
    public static Optional<LocatedDefinition> locate(SourceText source, Problems problems) {
        return DecodedText.of(source.bytes(), problems).flatMap(text -> read(text, source.name(), problems));
    }

    /**
     * The map that the text before its first syntax error describes. It is for comparisons only, because the rest is missing.
     *
     * @param problems receives the problems of that part
     * @return empty if that part is no map
     */
    public static Optional<Blueprint> readUntilBroken(String text, Problems problems) {
        Report report = new Report(new Lines(text), problems);
        Optional<Tree> tree =
                text.stripLeading().startsWith("{") ? JsonTree.untilBroken(report) : YamlTree.untilBroken(report);
        return tree.map(Tree::root)
                .filter(root -> !root.isEmpty())
                .flatMap(root -> MapBinder.bind(root, "", report))
                .map(MapBinder.Bound::blueprint);
    }

    /**
     * The result for a file that is too large to be read. Callers that know the size use this before they load the bytes.
     *
     * @param bytes the size of the file
     * @return empty if the size is within the limit
     */
    public Optional<ReadDefinition> refuse(long bytes) {
        if (!Limits.isTooLarge(bytes)) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        DecodedText.reportTooLarge(bytes, problems);
        return Optional.of(new ReadDefinition(Optional.empty(), Optional.empty(), problems.byPlace()));
    }

    private static Optional<LocatedDefinition> read(String text, String name, Problems problems) {
        if (text.isBlank()) {
            problems.add(ProblemCode.EMPTY, SourceSpan.BEGINNING);
            return Optional.empty();
        }
        if (OtherForms.isTableOrJourney(text)) {
            problems.add(ProblemCode.IMPORT_INSTEAD, SourceSpan.BEGINNING);
            return Optional.empty();
        }
        Report report = new Report(new Lines(text), problems);
        boolean json = text.stripLeading().startsWith("{");
        Optional<LocatedDefinition> read = read(name, json, report);
        if (!json && !problems.has(ProblemCode.UNUSUAL_INDENTATION)) {
            UnusualBlanks.report(report);
        }
        return read;
    }

    private static Optional<LocatedDefinition> read(String name, boolean json, Report report) {
        Optional<Tree> tree = json ? JsonTree.of(report) : YamlTree.of(report);
        if (report.problems().hasErrors()) {
            return Optional.empty();
        }
        if (tree.isEmpty() || tree.get().root().isEmpty()) {
            report.problems().add(ProblemCode.EMPTY, SourceSpan.BEGINNING);
            return Optional.empty();
        }
        return MapBinder.bind(tree.get().root(), name, report)
                .map(bound -> new LocatedDefinition(report.lines(), json, tree.get(), bound));
    }
}

package io.frontstage.merge;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges two people's changes of one definition. Lines that only one of them changed are taken over, including
 * comments. The merged text is then read, and accepted only if the map has both people's changes and no others.
 * Stateless.
 */
public final class ThreeWayMerge {

    private final DefinitionReader reader = new DefinitionReader();

    /**
     * Merges two changes.
     *
     * @param base the common original; lines of all three texts end in LF
     */
    public Merged of(String base, String mine, String theirs) {
        List<MergeChunk> pieces = pieces(base, mine, theirs, false);
        if (isOpen(pieces)) {
            return new Merged.Open(pieces);
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(mergeChunk -> text.append(((MergeChunk.Agreed) mergeChunk).text()));
        String whole = text.toString();
        if (holds(base, mine, theirs, whole)) {
            return new Merged.Whole(whole);
        }
        List<MergeChunk> apart = pieces(base, mine, theirs, true);
        return new Merged.Open(isOpen(apart) ? apart : List.of(new MergeChunk.Choice(base, mine, theirs)));
    }

    private static boolean isOpen(List<MergeChunk> pieces) {
        return pieces.stream().anyMatch(MergeChunk.Choice.class::isInstance);
    }

    /** Whether the merged map has both people's changes and no others. */
    private boolean holds(String base, String mine, String theirs, String merged) {
        Optional<Map<String, String>> before = leaves(base);
        Optional<Map<String, String>> one = leaves(mine);
        Optional<Map<String, String>> other = leaves(theirs);
        Optional<Map<String, String>> both = leaves(merged);
        if (before.isEmpty() || one.isEmpty() || other.isEmpty() || both.isEmpty()) {
            return merged.equals(mine) || merged.equals(theirs);
        }
        Set<String> places = new HashSet<>(before.get().keySet());
        places.addAll(one.get().keySet());
        places.addAll(other.get().keySet());
        places.addAll(both.get().keySet());
        return places.stream()
                .allMatch(place -> holds(
                        said(before.get(), place),
                        said(one.get(), place),
                        said(other.get(), place),
                        said(both.get(), place)));
    }

    private static boolean holds(
            Optional<String> before, Optional<String> mine, Optional<String> theirs, Optional<String> merged) {
        if (mine.equals(before)) {
            return merged.equals(theirs);
        }
        return merged.equals(mine) && (theirs.equals(before) || theirs.equals(mine));
    }

    private static Optional<String> said(Map<String, String> leaves, String place) {
        return Optional.ofNullable(leaves.get(place));
    }

    private Optional<Map<String, String>> leaves(String text) {
        Optional<Blueprint> map = reader.read(new SourceText("merge", text.getBytes(StandardCharsets.UTF_8)))
                .blueprint();
        return map.map(Statements::of);
    }

    /** @param neighbours whether changes of neighbouring lines form a single conflict */
    private static List<MergeChunk> pieces(String base, String mine, String theirs, boolean neighbours) {
        List<String> lines = lines(base);
        List<Hunk> one = LineDiff.between(lines, lines(mine));
        List<Hunk> other = LineDiff.between(lines, lines(theirs));
        return new LineMerge(lines, one, other, neighbours).run();
    }

    /** The lines with their line breaks, so that a last line without one differs from one with it. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }
}

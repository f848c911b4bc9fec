package io.frontstage.confluence.change;

import io.frontstage.confluence.saving.FileChange;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.ElementRef;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.definition.change.RefusalReason;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Several changes of a map as one change of its file; a change that cannot be made does not affect the others. */
public final class MapChanges implements FileChange<List<ChangeReport>> {

    /** Maximum number of changes named in a version's comment. */
    private static final int MAX_NAMED = 3;

    private final MapEditor editor = new MapEditor();
    private final List<MapChange> changes;
    private final Messages messages;

    /** @param messages in the language of the person who makes the changes */
    public MapChanges(List<? extends MapChange> changes, Messages messages) {
        this.changes = List.copyOf(changes);
        this.messages = messages;
    }

    @Override
    public Result<List<ChangeReport>> of(String name, byte[] bytes) {
        ChangeResult result = editor.apply(new SourceText(name, bytes), changes);
        boolean unreadable = result.outcomes().stream().allMatch(outcome -> outcome.refusal()
                .filter(RefusalReason.UNREADABLE::equals)
                .isPresent());
        if (unreadable) {
            return new Result.Unreadable<>();
        }
        List<ChangeReport> reports = result.outcomes().stream()
                .map(outcome -> new ChangeReport(
                        outcome.made(),
                        outcome.sentence(messages),
                        outcome.element().map(ElementRef::id)))
                .toList();
        return result.changed()
                ? new Result.Changed<>(
                        result.text().bytes(), comment(result.outcomes()), reports, commenting(result.outcomes()))
                : new Result.Same<>(reports);
    }

    /** If all changes are scores, their number is added to the comment, because its first sentences do not give it. */
    private Commenting commenting(List<ChangeResult.Outcome> outcomes) {
        boolean isScoring = IntStream.range(0, changes.size())
                .filter(i -> outcomes.get(i).changed())
                .allMatch(i -> changes.get(i).scored().isPresent());
        return isScoring ? Commenting.BEHIND : Commenting.OTHERWISE;
    }

    /** The version's comment: the first few edits, and how many more. */
    private String comment(List<ChangeResult.Outcome> outcomes) {
        List<String> done = new ArrayList<>();
        Set<String> scored = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            if (!outcomes.get(i).changed()) {
                continue;
            }
            Optional<String> opportunity = changes.get(i).scored();
            opportunity.ifPresent(scored::add);
            if (opportunity.isEmpty()) {
                done.add(changes.get(i).phrase().in(messages));
            }
        }
        if (!scored.isEmpty()) {
            done.add(0, messages.text(scored.size() == 1 ? "save.scored.one" : "save.scored", scored.size()));
        }
        String named = String.join("; ", done.subList(0, Math.min(MAX_NAMED, done.size())));
        return done.size() <= MAX_NAMED ? named : messages.text("save.more", named, done.size() - MAX_NAMED);
    }
}

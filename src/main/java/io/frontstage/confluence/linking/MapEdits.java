package io.frontstage.confluence.linking;

import io.frontstage.blueprint.Dismissal;
import io.frontstage.confluence.saving.FileChange;
import io.frontstage.definition.edit.DefinitionEditor;
import io.frontstage.definition.edit.Edit;
import io.frontstage.definition.edit.EditOutcome;
import io.frontstage.definition.edit.EditRefusal;
import io.frontstage.definition.edit.EditResult;
import io.frontstage.definition.edit.ItemRef;
import io.frontstage.source.SourceText;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Some edits of a map as one change of its file; those that cannot be made leave the others alone. */
public final class MapEdits implements FileChange<List<EditReport>> {

    /** As many edits as a version's comment names. */
    private static final int MAX_NAMED = 3;

    private final DefinitionEditor editor = new DefinitionEditor();
    private final List<Edit> edits;
    private final Messages messages;

    /** @param words in the language of the person whose edits they are */
    public MapEdits(List<Edit> edits, Messages messages) {
        this.edits = List.copyOf(edits);
        this.messages = messages;
    }

    @Override
    public Result<List<EditReport>> of(String name, byte[] bytes) {
        EditResult result = editor.apply(new SourceText(name, bytes), edits);
        List<EditOutcome> outcomes = new ArrayList<>(result.outcomes());
        if (outcomes.stream().allMatch(outcome -> isRefused(outcome, EditRefusal.UNREADABLE))) {
            return new Result.Unreadable<>();
        }
        EditResult whole = leaveOutOfTheWholeMap(result, outcomes);
        List<EditReport> reports = reports(outcomes);
        return result.isChanged() || whole.isChanged()
                ? new Result.Changed<>(whole.text().bytes(), comment(outcomes), reports)
                : new Result.Same<>(reports);
    }

    /** A link that is left out may have lost its item with it: then it is left out of the map as a whole. */
    private EditResult leaveOutOfTheWholeMap(EditResult first, List<EditOutcome> outcomes) {
        List<Integer> gone = new ArrayList<>();
        List<Edit> again = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i) instanceof Edit.Dismiss dismiss
                    && dismiss.at().isPresent()
                    && isRefused(outcomes.get(i), EditRefusal.GONE)) {
                gone.add(i);
                again.add(new Edit.Dismiss(dismiss.check(), Optional.empty(), dismiss.reason()));
            }
        }
        if (gone.isEmpty()) {
            return first;
        }
        EditResult second = editor.apply(first.text(), again);
        for (int i = 0; i < gone.size(); i++) {
            outcomes.set(gone.get(i), second.outcomes().get(i));
        }
        return second;
    }

    private List<EditReport> reports(List<EditOutcome> outcomes) {
        List<EditReport> reports = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            reports.add(
                    outcomes.get(i) instanceof EditOutcome.Refused refused
                            ? new EditReport(false, refused.sentence(messages))
                            : new EditReport(true, messages.text("save.told", sentence(said(edits.get(i))))));
        }
        return reports;
    }

    /** What was done, in words: the first few, and how many more. */
    private String comment(List<EditOutcome> outcomes) {
        List<String> done = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            if (outcomes.get(i) instanceof EditOutcome.Changed) {
                done.add(said(edits.get(i)));
            }
        }
        String named = String.join("; ", done.subList(0, Math.min(MAX_NAMED, done.size())));
        return done.size() <= MAX_NAMED ? named : messages.text("save.more", named, done.size() - MAX_NAMED);
    }

    private String said(Edit edit) {
        if (edit instanceof Edit.Link link) {
            return messages.text("save.linked", link.key(), title(link.item()));
        }
        if (edit instanceof Edit.Unlink unlink) {
            return messages.text("save.unlinked", unlink.key(), title(unlink.item()));
        }
        if (edit instanceof Edit.ReplaceKey replace) {
            return messages.text("save.replaced", replace.old(), replace.now(), title(replace.item()));
        }
        if (edit instanceof Edit.MarkFixed fixed) {
            return messages.text("save.fixed", title(fixed.item()), fixed.day());
        }
        if (edit instanceof Edit.Reopen reopen) {
            return messages.text("save.reopened", title(reopen.item()));
        }
        Edit.Dismiss dismiss = (Edit.Dismiss) edit;
        return dismiss.check().equals(Dismissal.LOST_LINK)
                ? messages.text("save.left-out", dismiss.reason())
                : messages.text("save.dismissed", dismiss.check());
    }

    private static String sentence(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private static String title(ItemRef item) {
        return ShortText.of(item.title());
    }

    private static boolean isRefused(EditOutcome outcome, EditRefusal reason) {
        return outcome instanceof EditOutcome.Refused refused && refused.reason() == reason;
    }
}

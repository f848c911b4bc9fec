package io.frontstage.definition.edit;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds out what an edit means for one text: what is to be replaced, or why nothing is. */
final class EditPlanner {

    private final LocatedMap map;
    private final EditedText text;
    private final ItemFinder finder;

    EditPlanner(LocatedMap map) {
        this.map = map;
        this.text = map.text();
        this.finder = new ItemFinder(map);
    }

    /** What is to be done; or what became of the edit, if that is nothing. */
    sealed interface Plan {
        record ToDo(Change change) implements Plan {}

        record Settled(EditOutcome outcome) implements Plan {}
    }

    Plan plan(Edit edit) {
        try {
            return new Plan.ToDo(change(edit));
        } catch (NothingToDo e) {
            return new Plan.Settled(e.outcome());
        }
    }

    /** The item that an edit is about, if it is there. */
    Optional<ElementId> target(Edit edit) {
        try {
            Optional<ItemRef> ref = edit.about();
            return ref.isEmpty()
                    ? Optional.empty()
                    : Optional.of(finder.find(ref.get(), edit).item().id());
        } catch (NothingToDo e) {
            return Optional.empty();
        }
    }

    private Change change(Edit edit) throws NothingToDo {
        if (edit instanceof Edit.Link link) {
            return link(link);
        } else if (edit instanceof Edit.Unlink unlink) {
            return unlink(unlink);
        } else if (edit instanceof Edit.ReplaceKey replace) {
            return replace(replace);
        } else if (edit instanceof Edit.MarkFixed fixed) {
            return markFixed(fixed);
        } else if (edit instanceof Edit.Reopen reopen) {
            return reopen(reopen);
        }
        return dismiss((Edit.Dismiss) edit);
    }

    private Change link(Edit.Link link) throws NothingToDo {
        LocatedItem item = finder.find(link.item(), link);
        List<IssueKey> issues = issues(item, link);
        boolean linked = issues.contains(link.key());
        if (linked && item.hasId()) {
            throw NothingToDo.already(item);
        }
        if (issues.size() >= Limits.ENTRIES) {
            throw NothingToDo.refused(EditRefusal.TOO_LONG, link);
        }
        ItemChange change = new ItemChange(map, item, link);
        change.writeId();
        if (!linked) {
            Optional<Mapping.Entry> entry = change.entry(Key.ISSUES);
            if (entry.isPresent()) {
                change.make(issueList(item, entry.get()).add(link.key()));
            } else {
                change.add(NewEntry.of(Key.ISSUES, link.key().value(), text));
            }
            issues.add(link.key());
        }
        return change.finish(ChangedMap.issues(item.item(), issues));
    }

    private Change unlink(Edit.Unlink unlink) throws NothingToDo {
        LocatedItem item = finder.find(unlink.item(), unlink);
        List<IssueKey> issues = issues(item, unlink);
        if (!issues.removeIf(unlink.key()::equals)) {
            throw NothingToDo.already(item);
        }
        ItemChange change = new ItemChange(map, item, unlink);
        change.make(issueList(item, change.existing(Key.ISSUES)).remove(unlink.key()));
        return change.finish(ChangedMap.issues(item.item(), issues));
    }

    private Change replace(Edit.ReplaceKey replace) throws NothingToDo {
        LocatedItem item = finder.find(replace.item(), replace);
        List<IssueKey> issues = issues(item, replace);
        boolean there = issues.contains(replace.now());
        if (!issues.contains(replace.old())) {
            throw there ? NothingToDo.already(item) : NothingToDo.refused(EditRefusal.NOT_LINKED, replace);
        }
        ItemChange change = new ItemChange(map, item, replace);
        IssueList list = issueList(item, change.existing(Key.ISSUES));
        if (there) {
            issues.removeIf(replace.old()::equals);
            change.make(list.remove(replace.old()));
        } else {
            issues.replaceAll(key -> key.equals(replace.old()) ? replace.now() : key);
            change.make(list.replace(replace.old(), replace.now()));
        }
        return change.finish(ChangedMap.issues(item.item(), issues));
    }

    private Change markFixed(Edit.MarkFixed fixed) throws NothingToDo {
        LocatedItem item = finder.find(fixed.item(), fixed);
        if (pain(item, fixed).fixed().isPresent()) {
            throw NothingToDo.already(item);
        }
        ItemChange change = new ItemChange(map, item, fixed);
        String day = fixed.day().toString();
        Optional<Mapping.Entry> entry = change.entry(Key.FIXED);
        if (entry.isPresent()) {
            change.make(new EntryWriter(text).set(entry.get(), ScalarText.of(day, text.json())));
        } else {
            change.add(NewEntry.of(Key.FIXED, day, text));
        }
        return change.finish(ChangedMap.fixed(item.item(), Optional.of(new PartialDate(day, fixed.day()))));
    }

    private Change reopen(Edit.Reopen reopen) throws NothingToDo {
        LocatedItem item = finder.find(reopen.item(), reopen);
        if (pain(item, reopen).fixed().isEmpty()) {
            throw NothingToDo.already(item);
        }
        ItemChange change = new ItemChange(map, item, reopen);
        Mapping mapping = item.mapping(text).orElseThrow();
        change.make(new EntryWriter(text).remove(mapping, change.existing(Key.FIXED)));
        return change.finish(ChangedMap.fixed(item.item(), Optional.empty()));
    }

    private Change dismiss(Edit.Dismiss dismiss) throws NothingToDo {
        Optional<LocatedItem> item = Optional.empty();
        if (dismiss.at().isPresent()) {
            item = Optional.of(finder.find(dismiss.at().get(), dismiss));
        }
        Optional<ElementId> id = item.map(found -> found.item().id());
        Optional<String> reason = Optional.of(dismiss.reason()).filter(said -> !said.isEmpty());
        Dismissal dismissal = new Dismissal(dismiss.check(), id.map(ElementId::value), reason);
        if (map.blueprint().dismissals().contains(dismissal)) {
            throw new NothingToDo(new EditOutcome.AlreadySo(id));
        }
        if (map.blueprint().dismissals().size() >= Limits.ENTRIES) {
            throw NothingToDo.refused(EditRefusal.TOO_LONG, dismiss);
        }
        Optional<Node> list = map.root().get(Key.DISMISSED);
        if (list.isPresent() && map.isShared(list.get())) {
            throw NothingToDo.refused(EditRefusal.SHARED, dismiss);
        }
        List<Replacement> made = new DismissalWriter(text, map.root()).add(dismissal);
        UnaryOperator<Blueprint> meaning = ChangedMap.dismissal(dismissal);
        if (item.isEmpty() || item.get().hasId() || made.isEmpty()) {
            return new Change(id, false, made, meaning);
        }
        ItemChange change = new ItemChange(map, item.get(), dismiss);
        change.make(made);
        change.writeId();
        return change.finish(meaning);
    }

    private IssueList issueList(LocatedItem item, Mapping.Entry entry) {
        return new IssueList(text, item.mapping(text).orElseThrow(), entry);
    }

    private static List<IssueKey> issues(LocatedItem item, Edit edit) throws NothingToDo {
        return new ArrayList<>(
                ChangedMap.issues(item.item()).orElseThrow(() -> NothingToDo.refused(EditRefusal.NOT_ITS_KEY, edit)));
    }

    private static PainPoint pain(LocatedItem item, Edit edit) throws NothingToDo {
        if (item.item() instanceof PainPoint pain) {
            return pain;
        }
        throw NothingToDo.refused(EditRefusal.NOT_ITS_KEY, edit);
    }
}

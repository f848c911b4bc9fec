package io.frontstage.definition.change;

import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.FlowStyle;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets a finding aside, at an item or for the whole map. The item gets an {@code id} if it has none. */
public final class Dismiss extends PlannedChange {

    private static final String DISMISSED = Key.DISMISSED.word();

    private final String check;
    private final Optional<ItemRef> at;
    private final Optional<ElementRef> element;
    private final Optional<NeedRef> need;
    private final String reason;

    /**
     * @param check the code of the check
     * @param at the item; empty: the whole map
     * @param reason why, written on one line; empty: not stated
     */
    public Dismiss(String check, Optional<ItemRef> at, String reason) {
        this(check, at, Optional.empty(), Optional.empty(), reason);
    }

    private Dismiss(
            String check, Optional<ItemRef> at, Optional<ElementRef> element, Optional<NeedRef> need, String reason) {
        this.check = check;
        this.at = at;
        this.element = element;
        this.need = need;
        this.reason = reason.strip().replaceAll("\\s+", " ");
    }

    /** Sets a lost issue link aside: at its item, or for the whole map if the item was removed, too. */
    public static Dismiss lostLink(Optional<ItemRef> at, IssueKey key) {
        return new Dismiss(Dismissal.LOST_LINK, at, key.value());
    }

    /** Sets a gap aside at a step or one of its pain points, which gets an id first if it has none. */
    public static Dismiss gap(GapCode gap, ElementRef element, String reason) {
        return new Dismiss(gap.id(), Optional.empty(), Optional.of(element), Optional.empty(), reason);
    }

    /** Sets a gap aside at a need or an expectation; a plain text becomes one with an id. */
    static Dismiss gap(GapCode gap, NeedRef need, String reason) {
        return new Dismiss(gap.id(), Optional.empty(), Optional.empty(), Optional.of(need), reason);
    }

    @Override
    String about(LocatedMap map) {
        if (need.isPresent()) {
            return need.get().title();
        }
        return element.isPresent()
                ? map.titleOf(element.get())
                : at.map(ItemRef::title).orElse(DISMISSED);
    }

    @Override
    Set<ElementPath> touches(LocatedMap map) {
        Set<ElementPath> touched = new LinkedHashSet<>(Set.of(ElementPath.MAP.to(DISMISSED, 0)));
        try {
            found(map).map(LocatedElement::path).ifPresent(touched::add);
        } catch (ChangeRefusedException refused) {
            return touched;
        }
        return touched;
    }

    private Optional<LocatedElement> found(LocatedMap map) throws ChangeRefusedException {
        if (need.isPresent()) {
            return Optional.of(need.get().in(map));
        }
        if (element.isPresent()) {
            Optional<LocatedElement> found = map.find(element.get());
            if (found.isEmpty()) {
                throw new ChangeRefusedException(RefusalReason.GONE);
            }
            return found;
        }
        if (at.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(map.item(at.get()));
        } catch (ChangeRefusedException refused) {
            if (refused.reason() == RefusalReason.GONE && check.equals(Dismissal.LOST_LINK)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    @Override
    EditPlan plan(EditSession session) throws ChangeRefusedException {
        LocatedMap map = session.map();
        Optional<LocatedElement> found = found(map);
        Optional<String> id = found.map(item -> item.ref().id());
        Applied applied = new Applied(Message.sentence(phrase()), found.map(LocatedElement::ref));
        Optional<String> why = Optional.of(reason).filter(text -> !text.isEmpty());
        List<Dismissal> dismissals = map.blueprint().dismissals();
        if (dismissals.contains(new Dismissal(check, id, why))) {
            return EditPlan.already(applied);
        }
        int place = DocumentTree.values(session.tree().at(ElementPath.MAP), Key.DISMISSED)
                .size();
        if (place >= Limits.ENTRIES) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        Set<ElementPath> expanded = new LinkedHashSet<>();
        List<TextEdit> edits = new ArrayList<>();
        if (found.isPresent() && !found.get().hasId()) {
            if (found.get().shared()) {
                throw new ChangeRefusedException(RefusalReason.SHARED);
            }
            expanded.add(found.get().path());
            edits.add(found.get().writeId());
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(Key.CHECK.word(), check);
        id.ifPresent(value -> keys.put(Key.AT.word(), value));
        why.ifPresent(text -> keys.put(Key.REASON.word(), text));
        edits.add(new InsertItem(ElementPath.MAP, DISMISSED, place, entry(map, keys), false));
        return new EditPlan(forms(map, place), expanded, edits, after -> applied);
    }

    /** The edit that makes a list of a single dismissal written without a list. */
    private static List<TextEdit> forms(LocatedMap map, int place) {
        boolean list =
                map.root().get(Key.DISMISSED).filter(Sequence.class::isInstance).isPresent();
        return place == 0 || list ? List.of() : List.of(new WrapInList(ElementPath.MAP, DISMISSED));
    }

    private static ListItem entry(LocatedMap map, Map<String, Object> keys) {
        EditedText text = map.text();
        String colon = new FlowStyle(text).colon(map.root().entries().get(0));
        List<String> lines = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        keys.forEach((word, value) -> {
            String written = ScalarText.of(value.toString(), text.json());
            lines.add((lines.isEmpty() ? "- " : "  ") + word + ": " + written);
            pairs.add(ScalarText.of(word, text.json()) + colon + written);
        });
        String braces = "{" + String.join("," + FlowStyle.gapLike(colon), pairs) + "}";
        return new ListItem(List.of(), lines, List.of(braces), false, keys);
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.dismiss", check);
    }

    @Override
    public Message phrase() {
        return check.equals(Dismissal.LOST_LINK)
                ? Message.of("save.left-out", reason)
                : Message.of("save.dismissed", check);
    }
}

package io.frontstage.definition.change;

import io.frontstage.definition.Key;
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
import java.util.stream.Collectors;

/**
 * Adds what a future map needs as an opportunity at a step of today's map, with {@code basis: proposed} and the id under which the future
 * map refers to it. The pain points that it solves get an {@code id} if they have none.
 */
public final class Propose extends PlannedChange {

    private static final String OPPORTUNITIES = Key.OPPORTUNITIES.word();
    private static final String PROPOSED = "proposed";

    private final ElementRef step;
    private final Proposal proposal;

    /**
     * The opportunity to add.
     *
     * @param id the id of the opportunity
     * @param title its title, on one line
     * @param solves the ids of the pain points that it solves; empty: none
     */
    public record Proposal(String id, String title, List<String> solves) {

        public Proposal {
            solves = List.copyOf(solves);
        }
    }

    /** @param step the id of the step to which it is added */
    public Propose(String step, Proposal proposal) {
        this.step = new ElementRef(ElementKind.STEP, step);
        this.proposal = proposal;
    }

    @Override
    Set<ElementPath> touches(LocatedMap map) {
        Set<ElementPath> touched = new LinkedHashSet<>();
        map.find(step).map(LocatedElement::path).ifPresent(touched::add);
        pains(map).forEach(pain -> touched.add(pain.path()));
        return touched;
    }

    /** The pain points that it solves, as far as the map has them. */
    private List<LocatedElement> pains(LocatedMap map) {
        return proposal.solves().stream()
                .flatMap(id -> map.find(new ElementRef(ElementKind.PAIN, id)).stream())
                .toList();
    }

    @Override
    EditPlan plan(EditSession session) throws ChangeRefusedException {
        LocatedMap map = session.map();
        Optional<LocatedElement> there =
                map.find(new ElementRef(ElementKind.OPPORTUNITY, proposal.id())).filter(LocatedElement::hasId);
        if (there.isPresent()) {
            return EditPlan.already(Target.standing(session, there.get()));
        }
        if (proposal.title().isBlank()) {
            throw new ChangeRefusedException(RefusalReason.NO_TITLE);
        }
        LocatedElement owner = session.own(step);
        List<LocatedElement> pains = pains(map);
        if (pains.size() < proposal.solves().size()) {
            throw new ChangeRefusedException(RefusalReason.GONE);
        }
        CapacityCheck.check(map, ElementKind.OPPORTUNITY, 1);
        Set<ElementPath> expanded = new LinkedHashSet<>(Set.of(owner.path()));
        List<TextEdit> edits = new ArrayList<>();
        for (LocatedElement pain : pains) {
            if (pain.shared()) {
                throw new ChangeRefusedException(RefusalReason.SHARED);
            }
            if (!pain.hasId()) {
                expanded.add(pain.path());
                edits.add(pain.writeId());
            }
        }
        List<Slot> slots = owner.mapping(map.text())
                .map(mapping -> Slot.all(owner.path(), mapping, OPPORTUNITIES))
                .orElse(List.of());
        List<TextEdit> forms = slots.isEmpty() || slots.get(0).list().isPresent()
                ? List.of()
                : List.of(new WrapInList(owner.path(), OPPORTUNITIES));
        edits.add(new InsertItem(owner.path(), OPPORTUNITIES, slots.size(), item(map), false));
        return new EditPlan(forms, expanded, edits, this::written);
    }

    private Applied written(EditSession session) throws ChangeRefusedException {
        LocatedElement element = session.map()
                .find(new ElementRef(ElementKind.OPPORTUNITY, proposal.id()))
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.VALUE));
        return Target.standing(session, element);
    }

    private ListItem item(LocatedMap map) {
        boolean json = map.text().json();
        Map<String, Object> said = new LinkedHashMap<>(DocumentTree.titled(Key.OPPORTUNITY, proposal.title()));
        said.put(Key.ID.word(), proposal.id());
        said.put(Key.BASIS.word(), PROPOSED);
        said.put(Key.SOLVES.word(), new ArrayList<Object>(proposal.solves()));
        String colon = new FlowStyle(map.text()).colon(map.root().entries().get(0));
        String gap = "," + FlowStyle.gapLike(colon);
        Map<String, String> written = new LinkedHashMap<>();
        written.put(Key.OPPORTUNITY.word(), ScalarText.of(proposal.title(), json));
        written.put(Key.ID.word(), ScalarText.of(proposal.id(), json));
        written.put(Key.BASIS.word(), ScalarText.of(PROPOSED, json));
        written.put(
                Key.SOLVES.word(),
                proposal.solves().stream()
                        .map(id -> ScalarText.of(id, json))
                        .collect(Collectors.joining(gap, "[", "]")));
        List<String> lines = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        written.forEach((word, value) -> {
            lines.add((lines.isEmpty() ? "- " : "  ") + word + ": " + value);
            pairs.add(ScalarText.of(word, json) + colon + value);
        });
        return new ListItem(List.of(), lines, List.of("{" + String.join(gap, pairs) + "}"), false, said);
    }

    @Override
    String about(LocatedMap map) {
        return proposal.title();
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.add", proposal.title(), OPPORTUNITIES);
    }

    @Override
    public Message phrase() {
        return Message.of("save.proposed", proposal.title());
    }
}

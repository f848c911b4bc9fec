package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.List;
import java.util.Optional;

/** Sets the card that causes a pain point or meets an expectation. The card gets an {@code id} if it has none. */
public final class ReferToCard extends StepwiseChange {

    private final Optional<ElementRef> pain;
    private final Optional<NeedRef> need;
    private final Key key;
    private final ElementRef card;

    private ReferToCard(Optional<ElementRef> pain, Optional<NeedRef> need, Key key, String card) {
        this.pain = pain;
        this.need = need;
        this.key = key;
        this.card = new ElementRef(ElementKind.CARD, card);
    }

    /** Sets {@code cause}: the card that causes a pain point. */
    public static ReferToCard cause(ElementRef pain, String card) {
        return new ReferToCard(Optional.of(pain), Optional.empty(), Key.CAUSE, card);
    }

    /** Sets {@code met-by}: the card that meets a need or an expectation. */
    public static ReferToCard metBy(NeedRef need, String card) {
        return new ReferToCard(Optional.empty(), Optional.of(need), Key.MET_BY, card);
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        if (need.isPresent()) {
            new NeedsByPersona(session).spellOut(need.get());
        }
        LocatedElement element =
                pain.isPresent() ? session.own(pain.get()) : need.orElseThrow().in(session.map());
        if (element.shared()) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        if (!element.ref().kind().isNeed() && element.ref().kind() != ElementKind.PAIN) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        if (session.find(card).isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        ElementPath path = element.path();
        session.writeIds(List.of(card));
        session.expand(path);
        List<Object> said = DocumentTree.values(session.tree().at(path), key);
        if (!said.contains(card.id())) {
            String written = ScalarText.of(card.id(), session.map().text().json());
            session.make(new InsertItem(path, key.word(), said.size(), ListItem.single(written, card.id()), true));
        }
        LocatedElement now = session.map().at(path).orElseThrow();
        boolean isWrong = now.mapping(session.map().text())
                .flatMap(mapping -> mapping.entry(key))
                .map(Mapping.Entry::value)
                .filter(session.map()::isProblemAt)
                .isPresent();
        if (isWrong) {
            throw new ChangeRefusedException(RefusalReason.VALUE);
        }
        return Applied.of(now, "arrange.set", now.title(), key.word(), card.id());
    }

    @Override
    String about(LocatedMap map) {
        return pain.map(map::titleOf).orElseGet(() -> need.orElseThrow().title());
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.set", key.word(), card.id());
    }

    @Override
    public Message phrase() {
        return need.map(named -> Message.of("save.met-by", named.title())).orElseGet(() -> Message.of("save.cause"));
    }
}

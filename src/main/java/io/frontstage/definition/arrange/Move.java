package io.frontstage.definition.arrange;

/** A thing stands elsewhere, with all that refers to it. */
public final class Move extends ThingChange {

    private final Target target;

    /** @param target counted without the thing itself */
    public Move(ThingRef thing, Target target) {
        super(thing);
        this.target = target;
    }

    @Override
    Made on(Sheet sheet) throws Refused, Sheet.NeedsIds {
        Spot spot = sheet.own(thing);
        ThingPath owner = target.owner(sheet, thing.kind());
        String word = thing.kind().listWord(target.lane());
        boolean there = stands(spot.slot(), owner, word);
        int arrows = there ? 0 : move(sheet, owner, word);
        boolean felt = thing.kind().isItem() && Felt.in(sheet, sheet.spot(thing).path(), target.lane());
        sheet.settle();
        if (there && !felt) {
            return Made.of(spot, "arrange.already", spot.title());
        }
        Made made = Target.standing(sheet, sheet.spot(thing));
        return arrows == 0 ? made : new Made(Telling.of("arrange.followed", made.telling(), arrows), made.thing());
    }

    /** @return how many arrows followed */
    private int move(Sheet sheet, ThingPath owner, String word) throws Refused, Sheet.NeedsIds {
        sheet.spellOut(owner);
        Following following = new Following(sheet.outline());
        Slot slot = sheet.spot(thing).slot();
        TakeOut out = new TakeOut(slot.owner(), slot.word(), slot.place());
        sheet.make(out);
        sheet.putIn(owner, word, target.place(), out.piece(), thing.kind() == ThingKind.CARD);
        sheet.settle();
        return following.follow(sheet);
    }

    private boolean stands(Slot slot, ThingPath owner, String word) {
        int last = Slot.all(owner, slot.mapping(), word).size() - 1;
        return slot.owner().equals(owner) && slot.word().equals(word) && slot.place() == Math.min(target.place(), last);
    }

    @Override
    Telling byHand() {
        return Telling.of("arrange.do.move");
    }
}

package io.frontstage.definition.arrange;

import io.frontstage.definition.Limits;
import io.frontstage.definition.Node;
import io.frontstage.definition.edit.EditedText;
import java.util.List;
import java.util.Optional;

/** Something new stands on the map; it has but a title. */
public final class Add extends Arrangement {

    private final ThingKind kind;
    private final Target target;
    private final String title;

    public Add(ThingKind kind, Target target, String title) {
        this.kind = kind;
        this.target = target;
        this.title = title;
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Room.check(sheet.outline(), kind, 1);
        if (title.isBlank()) {
            throw new Refused(Refusal.NO_TITLE);
        }
        if (title.length() > Limits.TEXT_LENGTH) {
            throw new Refused(Refusal.TOO_LONG);
        }
        ThingPath owner = target.owner(sheet, kind);
        String word = kind.listWord(target.lane());
        sheet.spellOut(owner);
        Piece piece = new Pieces(sheet.outline().text()).titled(kind, title, isSpelledOut(sheet, owner, word));
        ThingPath path = sheet.putIn(owner, word, target.place(), piece, kind == ThingKind.CARD);
        if (kind.isItem()) {
            Felt.in(sheet, path, target.lane());
        }
        return Target.standing(sheet, sheet.outline().at(path).orElseThrow());
    }

    /** As its neighbour is written; without one, stages and steps have their keys, for they will have more. */
    private boolean isSpelledOut(Sheet sheet, ThingPath owner, String word) throws Refused {
        EditedText text = sheet.outline().text();
        List<Slot> slots = Layouts.slots(sheet.outline(), owner, word);
        if (slots.isEmpty()) {
            return kind == ThingKind.STAGE || kind == ThingKind.STEP;
        }
        Node neighbour = slots.get(Math.max(0, Math.min(target.place(), slots.size()) - 1))
                .value();
        return new Pieces(text).isSpelledOut(neighbour);
    }

    @Override
    String about(Outline outline) {
        return title;
    }

    @Override
    Telling byHand() {
        String list = kind.listWord(target.lane());
        Optional<String> felt = target.lane().filter(lane -> kind.isItem() && !lane.equals(Cells.CUSTOMER));
        return felt.isPresent()
                ? Telling.of("arrange.do.add-felt", title, list, felt.get())
                : Telling.of("arrange.do.add", title, list);
    }
}

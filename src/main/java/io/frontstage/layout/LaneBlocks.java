package io.frontstage.layout;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.List;
import java.util.Optional;

/** Makes the blocks that stand in lanes: cards, step titles, and the notes beneath them. */
final class LaneBlocks {

    private final Wording wording;
    private final SignsUsed used;

    LaneBlocks(Wording wording, SignsUsed used) {
        this.wording = wording;
        this.used = used;
    }

    Block card(Card card, Lane lane, Step step) {
        Contents contents = new Contents(wording, used).write(card.does(), Font.BODY, Tint.TEXT);
        List<String> by = card.by().equals(lane.by()) ? List.of() : card.by();
        List<String> with = card.with().equals(lane.with()) ? List.of() : card.with();
        String small = wording.effort(by, with, card.timing());
        contents.small(small);
        personas(card.personas(), step.audience().personas(), contents);
        contents.remarks(card.about());
        boolean dotted =
                wording.mark(card.about()).filter(mark -> mark != Sign.OBSERVED).isPresent();
        return contents.block(
                Role.CARD, card.does(), wording.lane(lane.id()), id(card.id().value()), Look.card(lane.kind(), dotted));
    }

    private void personas(List<PersonaId> own, List<PersonaId> inherited, Contents contents) {
        if (!own.isEmpty() && !own.equals(inherited)) {
            contents.small(wording.text("map.for", wording.personas(own)), Tint.AUDIENCE_TEXT);
        }
    }

    /** The step's title where nothing else stands in the customer's cell: it is the customer's card. */
    Block titleCard(Step step) {
        boolean dotted =
                wording.mark(step.about()).filter(mark -> mark != Sign.OBSERVED).isPresent();
        return title(step, Look.card(LaneKind.CUSTOMER, dotted));
    }

    /** The step's title where the author says that the customer does nothing. */
    Block titleOutline(Step step) {
        return title(step, Look.outline(LaneKind.CUSTOMER));
    }

    /** The step's title above the customer's own cards. */
    Block titleHeading(Step step) {
        return title(step, Look.BARE);
    }

    private Block title(Step step, Look look) {
        return new Contents(wording, used)
                .write(step.title(), Font.STRONG, Tint.TEXT)
                .remarks(step.about())
                .block(Role.STEP, step.title(), "", id(step.id().value()), look);
    }

    /** A small ring, for arrows that end at an empty cell. */
    Block ring() {
        String text = wording.text("map.empty-cell");
        return new Block(Role.DECORATION, text, text, Optional.empty(), Look.BARE, List.of());
    }

    /** A note; whose it is, is written only where that is not the owner of its step or stage. */
    Block item(Item item, List<PersonaId> audience, Optional<String> keeper) {
        Contents contents = new Contents(wording, used);
        if (item instanceof PainPoint pain) {
            return pain(pain, audience, keeper, contents);
        }
        if (item instanceof Opportunity opportunity) {
            return opportunity(opportunity, audience, keeper, contents);
        }
        Delight delight = (Delight) item;
        contents.sign(Sign.DELIGHT, wording.text("map.delight"), Font.SMALL_STRONG, Tint.DELIGHT_TEXT);
        contents.write(delight.title(), Font.NOTE, Tint.TEXT);
        quotes(delight.quotes(), contents);
        personas(delight.personas(), audience, contents);
        contents.remarks(delight.about());
        return note(delight, Role.DELIGHT, Look.note(Tint.DELIGHT, Tint.DELIGHT_BAR), contents);
    }

    private Block pain(PainPoint pain, List<PersonaId> audience, Optional<String> keeper, Contents contents) {
        Sign severity = Sign.of(pain.severity());
        boolean fixed = pain.fixed().isPresent();
        if (fixed) {
            String text = wording.text("map.pain.fixed", pain.fixed().get().text());
            contents.sign(Sign.FIXED, text, Font.SMALL_STRONG, Tint.FIXED_TEXT);
        } else {
            contents.sign(severity, wording.text(severity.key()), Font.SMALL_STRONG, Tint.PAIN_TEXT);
        }
        contents.write(pain.title(), Font.NOTE, fixed ? Tint.TEXT_SUBTLE : Tint.TEXT);
        quotes(pain.quotes(), contents);
        personas(pain.personas(), audience, contents);
        owner(pain.owner(), keeper, contents);
        contents.remarks(pain.about());
        issues(pain.issues(), contents);
        Look look = fixed ? Look.note(Tint.FIXED, Tint.FIXED_BAR) : Look.note(Tint.PAIN, severity.tint());
        return note(pain, Role.PAIN_POINT, look, contents);
    }

    private Block opportunity(
            Opportunity opportunity, List<PersonaId> audience, Optional<String> keeper, Contents contents) {
        contents.sign(Sign.OPPORTUNITY, wording.text("map.opportunity"), Font.SMALL_STRONG, Tint.OPPORTUNITY_TEXT);
        contents.write(opportunity.title(), Font.NOTE, Tint.TEXT);
        contents.small(scores(opportunity));
        personas(opportunity.personas(), audience, contents);
        owner(opportunity.owner(), keeper, contents);
        opportunity.due().ifPresent(due -> due(due, contents));
        contents.remarks(opportunity.about());
        issues(opportunity.issues(), contents);
        return note(opportunity, Role.OPPORTUNITY, Look.note(Tint.OPPORTUNITY, Tint.OPPORTUNITY_BAR), contents);
    }

    private String scores(Opportunity opportunity) {
        StringBuilder text = new StringBuilder();
        opportunity
                .impact()
                .ifPresent(score -> Wording.append(text, Wording.SEPARATOR, wording.text("map.impact", score)));
        opportunity
                .effort()
                .ifPresent(score -> Wording.append(text, Wording.SEPARATOR, wording.text("map.effort", score)));
        return text.toString();
    }

    private void due(PartialDate due, Contents contents) {
        String text = wording.text("map.due", due.text());
        if (wording.isOver(due.day())) {
            contents.sign(
                    Sign.OVERDUE,
                    text + Wording.SEPARATOR + wording.text("map.overdue"),
                    Font.SMALL_STRONG,
                    Tint.OVERDUE);
        } else {
            contents.small(text);
        }
    }

    private void owner(Optional<String> owner, Optional<String> keeper, Contents contents) {
        owner.filter(name -> !owner.equals(keeper)).ifPresent(name -> contents.small(wording.text("map.owner", name)));
    }

    private void quotes(List<String> quotes, Contents contents) {
        for (String quote : quotes) {
            contents.small(wording.text("map.quote", quote));
        }
    }

    private void issues(List<IssueKey> keys, Contents contents) {
        if (keys.isEmpty()) {
            return;
        }
        Tags tags = new Tags(4);
        for (IssueKey key : keys) {
            tags.add(Tags.Kind.ISSUE, key.value());
        }
        contents.add(tags).say(wording.text("map.issues", wording.issues(keys)));
    }

    private static Block note(Item item, Role role, Look look, Contents contents) {
        return contents.block(role, item.title(), "", id(item.id().value()), look);
    }

    private static Optional<String> id(String id) {
        return Optional.of(id);
    }
}

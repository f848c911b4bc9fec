package io.frontstage.layout;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Provenance;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is written in one block, and what a screen reader says of it. */
final class BlockContentBuilder {

    private static final double SMALL_GAP = 3;

    private final Labels labels;
    private final LegendEntries used;
    private final List<BlockContent> pieces = new ArrayList<>(4);
    private final List<String> said = new ArrayList<>(4);

    BlockContentBuilder(Labels labels, LegendEntries used) {
        this.labels = labels;
        this.used = used;
    }

    /** A text that the name begins with or goes on with. */
    BlockContentBuilder write(String text, Font font, Tint tint) {
        pieces.add(Paragraph.of(text, font, tint));
        return say(text);
    }

    BlockContentBuilder small(String text, Tint tint) {
        if (!text.isEmpty()) {
            Paragraph small = Paragraph.of(text, Font.SMALL, tint);
            pieces.add(pieces.isEmpty() ? small : small.below(SMALL_GAP));
            say(text);
        }
        return this;
    }

    BlockContentBuilder small(String text) {
        return small(text, Tint.TEXT_SUBTLE);
    }

    BlockContentBuilder sign(Icon icon, String text, Font font, Tint tint) {
        used.add(icon);
        Paragraph signed = Paragraph.withSign(icon, text, font, tint);
        pieces.add(pieces.isEmpty() ? signed : signed.below(SMALL_GAP));
        return say(text);
    }

    BlockContentBuilder add(BlockContent blockContent) {
        pieces.add(blockContent);
        return this;
    }

    /** Adds to the name only. */
    BlockContentBuilder say(String text) {
        if (!text.isEmpty()) {
            said.add(text);
        }
        return this;
    }

    /** What any thing may say of itself: a note, whence it is known, its basis where that differs from the map's, an address. */
    BlockContentBuilder about(About about, Provenance inherited) {
        about.note().ifPresent(this::small);
        small(labels.source(about.provenance(), inherited));
        return marks(about);
    }

    /** The same without whence it is known: on a card that would be longer than what it says. The table tells it. */
    BlockContentBuilder remarks(About about) {
        if (about == About.NOTHING) {
            return this;
        }
        about.note().ifPresent(this::small);
        return marks(about);
    }

    private BlockContentBuilder marks(About about) {
        Optional<Icon> mark = labels.mark(about);
        if (mark.isPresent()) {
            sign(mark.get(), labels.text(mark.get().key()), Font.SMALL, Tint.TEXT_SUBTLE);
        }
        if (about.url().isPresent()) {
            used.add(Icon.LINK);
            pieces.add(Paragraph.link(about.url().get().toString()).below(SMALL_GAP));
        }
        return this;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Block block(Role role, String title, String prefix, Optional<String> element, BlockStyle blockStyle) {
        String name = said.size() == 1 ? said.get(0) : String.join("; ", said);
        return new Block(role, title, prefix.isEmpty() ? name : prefix + ": " + name, element, blockStyle, pieces);
    }

    /** A block that needs no name, since its texts say enough. */
    Block plain(Role role, BlockStyle blockStyle) {
        return new Block(role, "", "", Optional.empty(), blockStyle, pieces);
    }
}

package io.frontstage.confluence.editing;

import io.frontstage.confluence.saving.FileChange;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.LinkIssue;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.lostlink.LostLink;
import io.frontstage.lostlink.LostLinks;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes an older version of a map's file its newest. Issue links created since then are kept if the older version has
 * their pain point or opportunity. The others are reported, because they are recorded nowhere else.
 */
public final class RestoredVersion implements FileChange<List<LostLink>> {

    private final DefinitionReader reader = new DefinitionReader();
    private final MapEditor editor = new MapEditor();
    private final int version;
    private final byte[] older;
    private final Messages messages;

    /**
     * @param version the number of the older version
     * @param older its bytes
     * @param messages in the language of the person who restores it
     */
    public RestoredVersion(int version, byte[] older, Messages messages) {
        this.version = version;
        this.older = older.clone();
        this.messages = messages;
    }

    @Override
    public Result<List<LostLink>> of(String name, byte[] bytes) {
        SourceText restored = new SourceText(name, older);
        List<LostLink> made = LostLinks.between(reader.read(new SourceText(name, bytes)), reader.read(restored));
        List<LostLink> kept =
                made.stream().filter(link -> link.home().isPresent()).toList();
        ChangeResult result = editor.apply(
                restored,
                kept.stream()
                        .map(link -> new LinkIssue(link.home().orElseThrow(), link.key()))
                        .toList());
        List<LostLink> lost = new ArrayList<>(made);
        for (int i = 0; i < kept.size(); i++) {
            if (result.outcomes().get(i).made()) {
                lost.remove(kept.get(i));
            }
        }
        byte[] text = result.text().bytes();
        return Arrays.equals(text, bytes)
                ? new Result.Same<>(lost)
                : new Result.Changed<>(text, messages.text("restore.saved", version), lost, Commenting.BEHIND);
    }
}

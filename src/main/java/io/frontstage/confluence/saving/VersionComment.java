package io.frontstage.confluence.saving;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The comment of a version begins with what changed on the map, since lists of attachments and the wiki's own mails show nothing else
 * of it.
 */
final class VersionComment {

    /** Maximum number of sentences. */
    private static final int MAX_SENTENCES = 3;

    private static final DefinitionReader READER = new DefinitionReader();

    private VersionComment() {}

    /**
     * The first sentences, and behind them what the person typed; what was done, if nothing changed on the map or one of the two
     * versions cannot be drawn, or a comment says more by itself.
     */
    static String of(String name, byte[] before, FileChange.Result.Changed<?> changed, Messages messages) {
        if (changed.commenting() == FileChange.Commenting.ALONE) {
            return changed.comment();
        }
        Optional<ComparedMap> old = map(name, before);
        Optional<ComparedMap> now = old.isEmpty() ? Optional.empty() : map(name, changed.bytes());
        if (now.isEmpty()) {
            return changed.comment();
        }
        Difference difference = Difference.between(old.get(), now.get());
        ChangeTexts texts = new ChangeTexts(difference, messages);
        String sentences = difference.changes().stream()
                .limit(MAX_SENTENCES)
                .map(texts::told)
                .collect(Collectors.joining(" "));
        if (sentences.isEmpty()) {
            return changed.comment();
        }
        return changed.commenting() == FileChange.Commenting.BEHIND ? sentences + " " + changed.comment() : sentences;
    }

    private static Optional<ComparedMap> map(String name, byte[] bytes) {
        return ComparedMap.of(READER.read(new SourceText(name, bytes)));
    }
}

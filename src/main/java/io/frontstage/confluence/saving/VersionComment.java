package io.frontstage.confluence.saving;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The comment of a version. It begins with what changed on the map, because lists of attachments and the wiki's mails
 * show nothing else of the change.
 */
final class VersionComment {

    /** Maximum number of sentences. */
    private static final int MAX_SENTENCES = 3;

    private static final DefinitionReader READER = new DefinitionReader();

    private VersionComment() {}

    /** Maximum length of a version's comment after the prefix, in characters. */
    private static final int ROOM = Attempt.MAX_COMMENT - MapWriter.COMMENT.length();

    /**
     * The first sentences about what changed on the map, then the comment if it adds something. If they do not fit,
     * there are fewer sentences. Only the comment if nothing changed on the map or one of the two versions cannot be
     * drawn.
     */
    static String of(String name, byte[] before, FileChange.Result.Changed<?> changed, Messages messages) {
        Optional<ComparedMap> old = map(name, before);
        Optional<ComparedMap> now = old.isEmpty() ? Optional.empty() : map(name, changed.bytes());
        if (now.isEmpty()) {
            return changed.comment();
        }
        Difference difference = Difference.between(old.get(), now.get());
        ChangeTexts texts = new ChangeTexts(difference, messages);
        List<String> sentences = difference.changes().stream()
                .limit(MAX_SENTENCES)
                .map(texts::told)
                .toList();
        if (sentences.isEmpty()) {
            return changed.comment();
        }
        if (changed.commenting() != FileChange.Commenting.BEHIND) {
            return String.join(" ", sentences);
        }
        String said = sentences.get(0) + " " + changed.comment();
        for (int count = 2; count <= sentences.size(); count++) {
            String more = String.join(" ", sentences.subList(0, count)) + " " + changed.comment();
            said = more.length() <= ROOM ? more : said;
        }
        return said;
    }

    private static Optional<ComparedMap> map(String name, byte[] bytes) {
        return ComparedMap.of(READER.read(new SourceText(name, bytes)));
    }
}

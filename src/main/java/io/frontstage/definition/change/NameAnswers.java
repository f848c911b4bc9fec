package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.Optional;

/** Adds an answer file to those that the map names. */
public final class NameAnswers extends StepwiseChange {

    private static final String ANSWERS = Key.ANSWERS.word();

    private final String file;

    /** @param file the name of an attachment of the map's page */
    public NameAnswers(String file) {
        this.file = file;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        Applied applied = new Applied(Message.sentence(phrase()), Optional.empty());
        if (session.map().blueprint().info().answers().contains(file)) {
            return applied;
        }
        int place = DocumentTree.values(session.tree().at(ElementPath.MAP), Key.ANSWERS)
                .size();
        if (place >= Limits.ENTRIES) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        String written = ScalarText.of(file, session.map().text().json());
        session.putIn(ElementPath.MAP, ANSWERS, place, ListItem.single(written, file), true);
        if (!session.map().blueprint().info().answers().contains(file)) {
            throw new ChangeRefusedException(RefusalReason.VALUE);
        }
        return applied;
    }

    @Override
    String about(LocatedMap map) {
        return ANSWERS;
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.set", ANSWERS, file);
    }

    @Override
    public Message phrase() {
        return Message.of("save.answers", file);
    }
}

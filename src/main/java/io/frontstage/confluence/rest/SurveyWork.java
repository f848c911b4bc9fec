package io.frontstage.confluence.rest;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.survey.AnswerFiles;
import io.frontstage.answer.survey.AnswerFiles.Addition;
import io.frontstage.answer.survey.AnswerFiles.Outcome;
import io.frontstage.answer.survey.AnswerFiles.Repeated;
import io.frontstage.answer.survey.SurveyReader;
import io.frontstage.answer.survey.SurveyReading;
import io.frontstage.answer.survey.SurveySentences;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.AttachedAnswers;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.saving.AnswerSaver;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds a survey to the newest state of a map, or says why that cannot be done. */
final class SurveyWork implements AnswerSaver.Work {

    private final AttachmentStore store;
    private final SurveyRequest asked;
    private final Messages messages;
    private Optional<String> refusal = Optional.empty();

    SurveyWork(AttachmentStore store, SurveyRequest asked, Messages messages) {
        this.store = store;
        this.asked = asked;
        this.messages = messages;
    }

    /** Why the last attempt saved nothing; empty if it had something to save. */
    Optional<String> refusal() {
        return refusal;
    }

    @Override
    public Optional<Addition> on(Blueprint map, Attachment file, Map<String, byte[]> overwritten) {
        try {
            SurveyReading reading = SurveyReader.read(map, asked.sheet().table().orElseThrow(), asked.mapping());
            AnswerFiles files = files(store, map, file, overwritten);
            SurveySentences sentences = new SurveySentences(messages);
            int there = files.repeated(reading.answers());
            if (there > 0 && asked.repeated().isEmpty()) {
                return refused(sentences.repeated(there) + ". " + messages.text("survey.choose-repeated"));
            }
            Outcome outcome = files.add(
                    reading.answers(), reading.hasComments(), asked.repeated().orElse(Repeated.ADD));
            List<String> needed = sentences.needed(reading, outcome.refusal());
            if (!needed.isEmpty()) {
                return refused(String.join(" ", needed));
            }
            refusal = Optional.empty();
            return outcome.addition();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Addition> refused(String why) {
        refusal = Optional.of(why);
        return Optional.empty();
    }

    /** The files of answers of a map that is attached to a page. */
    static AnswerFiles files(AttachmentStore store, Blueprint map, Attachment file, Map<String, byte[]> overwritten)
            throws IOException {
        return new AnswerFiles(
                map,
                file.getFileName(),
                name -> overwritten.containsKey(name)
                        ? AnswerSource.of(name, overwritten.get(name))
                        : AttachedAnswers.of(store, file.getContainer(), name));
    }
}

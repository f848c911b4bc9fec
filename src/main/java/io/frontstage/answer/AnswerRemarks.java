package io.frontstage.answer;

import io.frontstage.answer.Answers.AnswerFile;
import io.frontstage.answer.LeftOut.Reason;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was left out of the answer files of a map, for its authors.
 *
 * @param leftOut the entries, in the order of the files
 * @param files how many lines of each file were read and left out
 */
public record AnswerRemarks(List<LeftOut> leftOut, List<AnswerFile> files) {

    /** Maximum number of lines of a file that a sentence names. */
    private static final int LINES = 3;

    public AnswerRemarks {
        leftOut = List.copyOf(leftOut);
        files = List.copyOf(files);
    }

    public static AnswerRemarks of(Answers answers) {
        return new AnswerRemarks(answers.leftOut(), answers.files());
    }

    /** One sentence for each file that is missing, cannot be read or has lines that were left out; the first three lines are named. */
    public List<String> sentences(Messages messages) {
        List<String> sentences = new ArrayList<>();
        for (LeftOut entry : leftOut) {
            switch (entry.reason()) {
                case NOT_FOUND -> sentences.add(messages.text("measures.left-out.not-found", entry.file()));
                case FORM -> sentences.add(messages.text("measures.left-out.form", entry.file(), entry.what()));
                case QUOTES -> sentences.add(messages.text("measures.left-out.quotes", entry.file(), entry.line()));
                default -> {
                    // one sentence covers all lines of a file
                }
            }
        }
        files.stream().filter(file -> file.leftOut() > 0).forEach(file -> sentences.add(lines(file, messages)));
        if (leftOut.stream().anyMatch(entry -> entry.reason() == Reason.TOO_MANY)) {
            sentences.add(messages.text("measures.left-out.too-many"));
        }
        return sentences;
    }

    private String lines(AnswerFile file, Messages messages) {
        String lines = leftOut.stream()
                .filter(entry ->
                        entry.file().equals(file.name()) && entry.line() > 0 && entry.reason() != Reason.QUOTES)
                .limit(LINES)
                .map(entry -> messages.text(
                        "measures.left-out.line",
                        entry.line(),
                        messages.text("measures.left-out." + entry.reason().code(), entry.what())))
                .collect(Collectors.joining(" "));
        return messages.text("measures.left-out", file.leftOut(), file.answers(), file.name(), lines);
    }
}

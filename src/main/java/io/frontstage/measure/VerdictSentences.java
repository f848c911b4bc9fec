package io.frontstage.measure;

import io.frontstage.messages.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Describes a verdict in words: what changed and since when, never why. */
public final class VerdictSentences {

    /** A day that is at least this many days ago is written with its year. */
    private static final int LONG_AGO = 330;

    private final Messages messages;

    public VerdictSentences(Messages messages) {
        this.messages = messages;
    }

    /** The heading above verdicts of a kind. */
    public String heading(Verdict.Kind kind) {
        return messages.text("measures.verdict." + kind.word());
    }

    /**
     * The complete verdict: {@code found at once: 61 % → 83 % since 12 Oct, 57 answers in 47 days before, 64 since: better}. It begins with
     * {@link #change}.
     */
    public String whole(Verdict verdict) {
        String change = change(verdict);
        String detail = detail(verdict);
        String heading = heading(verdict.kind());
        if (change.isEmpty()) {
            return messages.text("measures.sentence.no-figure", heading, detail);
        }
        String word = heading.substring(0, 1).toLowerCase(messages.locale()) + heading.substring(1);
        return messages.text(
                detail.endsWith(".") ? "measures.sentence.reason-last" : "measures.sentence", change, detail, word);
    }

    /** The figure before and after: {@code found at once: 61 % → 83 % since 12 Oct}; empty if no figure is named. */
    public String change(Verdict verdict) {
        if (verdict.title().isEmpty()) {
            return "";
        }
        String unknown = messages.text("measures.unknown-figure");
        String before = verdict.before().orElse(unknown);
        if (verdict.nAfter() == 0) {
            return messages.text(
                    "measures.nothing-since",
                    verdict.title(),
                    before,
                    day(verdict.group().first(), verdict));
        }
        return messages.text(
                "measures.figure-change",
                verdict.title(),
                before,
                verdict.after().orElse(unknown),
                day(verdict.group().last(), verdict));
    }

    /** What the verdict is based on, or what is missing. */
    public String detail(Verdict verdict) {
        int few = Math.min(verdict.nBefore(), verdict.nAfter());
        return switch (verdict.kind()) {
            case NOT_MEASURED -> days(verdict.since());
            case NO_FIGURE -> messages.text("measures.detail.no-figure-named");
            case NO_DIRECTION -> messages.text("measures.detail.no-direction");
            case TOO_FEW_FIGURES -> verdict.nAfter() == 0
                    ? tooNew(verdict)
                    : messages.text("measures.detail.too-few-figures", verdict.nBefore(), verdict.nAfter());
            case TOO_FEW_ANSWERS -> few < Comparison.MIN_ANSWERS && verdict.nAfter() > 0
                    ? messages.text("measures.detail.too-few-answers", few)
                    : verdict.nAfter() == 0
                            ? tooNew(verdict)
                            : messages.text("measures.detail.too-short", days(verdict.days()));
            case NO_DIFFERENCE -> verdict.answers()
                    ? messages.text(
                            "measures.detail.no-difference-seen",
                            verdict.nBefore(),
                            verdict.nAfter(),
                            verdict.visible().orElseThrow())
                    : messages.text("measures.detail.readings-alike", verdict.nBefore(), verdict.nAfter());
            case BETTER, WORSE -> verdict.answers()
                    ? messages.text("measures.detail.answers", verdict.nBefore(), verdict.days(), verdict.nAfter())
                    : messages.text(
                            verdict.rises() ? "measures.detail.above" : "measures.detail.below",
                            verdict.nAfter(),
                            verdict.nBefore());
        };
    }

    /** The text for fixes that are too recent. If only the month is known and has not ended, its last day is still to come. */
    private String tooNew(Verdict verdict) {
        return verdict.since() < 1
                ? messages.text("measures.detail.just-done")
                : messages.text("measures.detail.too-new", days(verdict.since()));
    }

    private String days(long days) {
        return days == 1 ? messages.text("measures.one-day") : messages.text("measures.days", days);
    }

    private String day(LocalDate day, Verdict verdict) {
        String form = messages.text(verdict.since() < LONG_AGO ? "measures.day" : "measures.day-of-year");
        return DateTimeFormatter.ofPattern(form, messages.locale()).format(day);
    }
}

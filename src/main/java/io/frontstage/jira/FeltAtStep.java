package io.frontstage.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.frontstage.blueprint.Scores;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the customer feels at an item's step, according to the issue property: a score from -2 to +2, followed by a space
 * and the words, if any. Anyone who may edit the issue may have written it; a value in another form is shown as words
 * without a face.
 *
 * @param mouth the mouth of a face in a square of 16 by 16, as an SVG path; empty for no face
 * @param words the words, or the score if there are none
 * @param level the name of the face for screen readers
 */
record FeltAtStep(String mouth, String words, String level) {

    private static final Pattern FORM = Pattern.compile("([-+]?[0-2])(?: (.+))?");

    static FeltAtStep of(String text, I18nResolver texts) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new FeltAtStep("", text, "");
        }
        int score = Integer.parseInt(form.group(1));
        String shown = Scores.sign(score);
        double corner = 11 - score * 0.6;
        String mouth = String.format(Locale.ROOT, "M5 %.1fQ8 %.1f 11 %.1f", corner, corner + score * 1.7, corner);
        return new FeltAtStep(
                mouth,
                Optional.ofNullable(form.group(2)).orElse(shown),
                texts.getText("io.frontstage.panel.feels", shown));
    }

    Map<String, String> entries() {
        return Map.of("feelsMouth", mouth, "feels", words, "feelsLevel", level);
    }
}

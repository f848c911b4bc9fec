package io.frontstage.definition.help.fix;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds mistakes that recur throughout a text, each with the corrected text: unusual blanks, a text processor's dashes and quotes, capitals
 * in keys, missing spaces after colons. The caller keeps a correction only if the file has fewer problems with it.
 */
final class WholeTextFixes {

    private static final String DASHES = "–—•·▪*−";
    private static final String NOTHING = "[\\u200B\\u2060\\uFEFF\\u00AD\\u200E\\u200F]";
    private static final String BLANK = "[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]";

    /** What comes before a value: blanks of any kind, dashes and a key. */
    private static final Pattern FRONT = Pattern.compile("(?m)^(?:\\s|" + BLANK + "|" + NOTHING + "|-(?=\\s|" + BLANK
            + "|" + NOTHING + ")){0,120}+(?:[\\p{L}\\p{Nd}_ -]|" + NOTHING + "){0,60}+(?:[:](?:[\\t ]|" + BLANK + "|"
            + NOTHING + ")++)?+");

    private static final Pattern BULLET = Pattern.compile("(?m)^(\\h*+)[" + DASHES + "]\\h++(?=\\S)");
    private static final Pattern KEY = Pattern.compile("(?m)^( *+(?:- ++)?+)([A-Za-z][A-Za-z-]{1,20})(?=:(?: |$|\\r))");
    private static final Pattern NO_BLANK =
            Pattern.compile("(?m)(?:^ *+(?:- ++)?+|(?<=[{,]) *+)([a-z][a-z-]{1,20}+):(?=[^\\s:/])");
    private static final Pattern BACKSLASH = Pattern.compile("(?<!\\\\)(\\\\\\\\)*+\\\\(?![\"\\\\])");

    private final String text;

    WholeTextFixes(String text) {
        this.text = text;
    }

    /** All such mistakes in the text. */
    List<QuickFix> all() {
        List<QuickFix> found = new ArrayList<>();
        add(found, QuickFix.Kind.BLANK_AFTER_COLON, withBlanks());
        for (int width : new int[] {2, 4, 8}) {
            add(found, QuickFix.Kind.BLANKS, plainBlanks(width));
        }
        add(found, QuickFix.Kind.DASHES, BULLET.matcher(text).replaceAll("$1- "));
        add(found, QuickFix.Kind.LOWER_CASE, lowerCase(text));
        add(found, QuickFix.Kind.LIST, KeyedStagesFix.listed(text));
        add(
                found,
                QuickFix.Kind.DASHES,
                lowerCase(BULLET.matcher(plainBlanks(2)).replaceAll("$1- ")));
        return found;
    }

    /** The text with straight quotes instead of typographic ones in a range. */
    List<QuickFix> straightQuotes(int start, int end) {
        List<QuickFix> found = new ArrayList<>();
        String there = text.substring(start, end);
        add(found, QuickFix.Kind.QUOTES, spliced(start, end, there.replaceAll("[“”„]", "\"")));
        add(found, QuickFix.Kind.QUOTES, spliced(start, end, there.replaceAll("[‘’‚]", "'")));
        return found;
    }

    /** The text with every single backslash in a range doubled. */
    List<QuickFix> doubledBackslashes(int start, int end) {
        List<QuickFix> found = new ArrayList<>();
        String there = text.substring(start, end);
        String server = there.replaceFirst("\"\\\\\\\\(?=[A-Za-z])", "\"\\\\\\\\\\\\\\\\");
        add(found, QuickFix.Kind.BACKSLASH, spliced(start, end, doubled(server)));
        return found;
    }

    private static String doubled(String there) {
        return BACKSLASH.matcher(there).replaceAll(found -> Matcher.quoteReplacement(found.group() + "\\"));
    }

    private String spliced(int start, int end, String now) {
        return text.substring(0, start) + now + text.substring(end);
    }

    private String withBlanks() {
        return NO_BLANK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Key.of(found.group(1)) == Key.OTHER ? found.group() : found.group() + " "));
    }

    private static String lowerCase(String said) {
        return KEY.matcher(said).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + lower(found)));
    }

    private static String lower(MatchResult found) {
        String lower = found.group(2).toLowerCase(Locale.ROOT);
        return Key.of(lower) == Key.OTHER ? found.group(2) : lower;
    }

    private String plainBlanks(int width) {
        String plain = FRONT.matcher(text)
                .replaceAll(front -> Matcher.quoteReplacement(front.group()
                        .replaceAll(NOTHING, "")
                        .replaceAll(BLANK, " ")
                        .replaceAll("(?<=[:-])\\t", " ")
                        .replace("\t", " ".repeat(width))));
        return plain.replaceAll("(?m)(?:" + NOTHING + ")++$", "");
    }

    /** Adds a change from the first character that differs to the last. */
    private void add(List<QuickFix> found, QuickFix.Kind kind, String now) {
        if (now.equals(text)) {
            return;
        }
        int start = 0;
        int most = Math.min(text.length(), now.length());
        while (start < most && text.charAt(start) == now.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && text.charAt(text.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        found.add(new QuickFix(
                new Replacement(start, text.length() - tail, now.substring(start, now.length() - tail)), kind));
    }
}

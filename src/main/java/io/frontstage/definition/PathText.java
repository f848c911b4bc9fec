package io.frontstage.definition;

import java.util.regex.Pattern;

/** Recognises Windows paths in double quotes, where YAML and JSON read backslashes as escape sequences. */
final class PathText {

    private static final Pattern PATH = Pattern.compile("\"(?:[A-Za-z]:|\\\\)\\\\(?!\\\\)[^\\n]*+");

    private PathText() {}

    /** Whether a text in double quotes, as written, is such a path with single backslashes. */
    static boolean isMisread(String written) {
        return PATH.matcher(written).matches();
    }
}

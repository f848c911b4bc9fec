package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's bytes as text: UTF-8, without a byte order mark, and with only characters that XML 1.0 and YAML allow. */
final class DecodedText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int LOOKED_AT_FOR_ZEROS = 8_192;

    /** By byte: 0 if it is a character of ASCII that a text may contain, 1 if it is not. */
    private static final byte[] NOT_ASCII = new byte[256];

    static {
        for (int b = 0; b < NOT_ASCII.length; b++) {
            boolean ascii = b < 0x7F && isText((char) b);
            NOT_ASCII[b] = (byte) (ascii ? 0 : 1);
        }
    }

    private DecodedText() {}

    /** The text; empty, with an error added, if the bytes are not text. */
    static Optional<String> of(byte[] bytes, Problems problems) {
        if (Limits.isTooLarge(bytes.length)) {
            reportTooLarge(bytes.length, problems);
            return Optional.empty();
        }
        if (isPlainAscii(bytes)) {
            return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (isUtf16(bytes)) {
            problems.add(ProblemCode.NOT_UTF_8, SourceSpan.BEGINNING);
            return Optional.empty();
        }
        if (hasZeros(bytes)) {
            problems.add(ProblemCode.NOT_TEXT, SourceSpan.BEGINNING);
            return Optional.empty();
        }
        return decoded(bytes, problems);
    }

    static void reportTooLarge(long bytes, Problems problems) {
        problems.add(ProblemCode.TOO_LARGE, SourceSpan.BEGINNING, kibibytes(bytes), kibibytes(Limits.FILE_BYTES));
    }

    private static String kibibytes(long bytes) {
        return Long.toString((bytes + 1023) / 1024);
    }

    private static boolean isPlainAscii(byte[] bytes) {
        int found = 0;
        for (byte b : bytes) {
            found |= NOT_ASCII[b & 0xFF];
        }
        return found == 0;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static boolean hasZeros(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT_FOR_ZEROS); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decoded(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        int length = chars.position();
        chars.flip();
        if (result.isError()) {
            Lines lines = new Lines(chars.toString());
            problems.add(ProblemCode.NOT_UTF_8, lines.span(length, length));
            return Optional.empty();
        }
        int begin = length > 0 && chars.charAt(0) == '\uFEFF' ? 1 : 0;
        return Optional.of(withoutControls(new String(chars.array(), begin, length - begin), problems));
    }

    private static String withoutControls(String text, Problems problems) {
        char[] mended = {};
        Lines lines = new Lines("");
        for (int i = 0; i < text.length(); i++) {
            if (!isText(text.charAt(i))) {
                if (mended.length == 0) {
                    mended = text.toCharArray();
                    lines = new Lines(text);
                }
                problems.add(ProblemCode.CONTROL_CHARACTER, lines.span(i, i + 1), codePoint(text.charAt(i)));
                mended[i] = REPLACEMENT;
            }
        }
        return mended.length == 0 ? text : new String(mended);
    }

    /**
     * Replaces and reports characters that XML or YAML do not allow. Call it for texts whose escape sequences are resolved: these can
     * produce any character.
     */
    static String withoutControls(String text, int start, int end, Report report) {
        StringBuilder mended = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = Character.isSurrogate(c) && !isPair(text, i);
            if (!alone && isText(c)) {
                mended.append(c);
            } else {
                report.add(
                        alone ? ProblemCode.LONE_SURROGATE : ProblemCode.CONTROL_CHARACTER, start, end, codePoint(c));
                mended.append(REPLACEMENT);
            }
        }
        return mended.toString();
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String codePoint(char c) {
        return String.format(java.util.Locale.ROOT, "U+%04X", (int) c);
    }

    /** The characters of XML 1.0 except those that XML and YAML discourage: C0 and C1 controls and non-characters. */
    private static boolean isText(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\r' || c == '\t';
        }
        return (c < 0x7F || c > 0x9F || c == 0x85) && c != '\uFFFE' && c != '\uFFFF' && c != '\uFEFF';
    }
}

package io.frontstage.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes written by any program: UTF-8, UTF-16 with a byte order mark, or otherwise Windows-1252, as older
 * spreadsheets save CSV. Never fails. Not used for definitions, which are always UTF-8.
 */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoding() {}

    /** The text, without byte order mark. */
    static String of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /**
     * Decodes a stream of UTF-8, or UTF-16 with its mark, as parts of workbooks are (ECMA-376 part 2); invalid bytes become U+FFFD. Given
     * invalid bytes directly, the platform's XML parser would print lines to the server's console.
     */
    static Reader reader(InputStream stream) throws IOException {
        PushbackInputStream again = new PushbackInputStream(stream, 3);
        byte[] first = again.readNBytes(3);
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            return new InputStreamReader(again, StandardCharsets.UTF_8);
        }
        again.unread(first);
        boolean wide = begins(first, 0xFE, 0xFF) || begins(first, 0xFF, 0xFE);
        return new InputStreamReader(again, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}

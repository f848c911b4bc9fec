package io.frontstage.importing;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP file, of which one part after the other is read as it unpacks: none is ever in memory as a whole. */
final class Archive {

    /** Bytes that are unpacked on the way to a part and within it: some kilobytes can unpack to gigabytes. */
    static final int MAX_BYTES = 32 << 20;

    private final byte[] bytes;
    private boolean tooLarge;

    Archive(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether bytes begin as a ZIP file does. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether reading ended because too much was unpacked. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** What a part says; empty if there is none. */
    Optional<InputStream> part(String name) throws IOException {
        Bounded zip = new Bounded();
        for (ZipEntry entry = zip.next(); entry != null; entry = zip.next()) {
            if (entry.getName().equals(name)) {
                return Optional.of(zip);
            }
            zip.transferTo(OutputStream.nullOutputStream());
        }
        return Optional.empty();
    }

    /** Ends with an error when more is unpacked than is read. */
    private final class Bounded extends FilterInputStream {

        private long left = MAX_BYTES;

        Bounded() {
            super(new ZipInputStream(new ByteArrayInputStream(bytes)));
        }

        ZipEntry next() throws IOException {
            return ((ZipInputStream) in).getNextEntry();
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                tooLarge = true;
                throw new IOException("unpacks to more than is read");
            }
        }
    }
}

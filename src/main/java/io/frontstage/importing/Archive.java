package io.frontstage.importing;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP file whose parts are read as streams, so that none is ever in memory as a whole. */
final class Archive {

    /** Maximum number of bytes that are unpacked to find and read a part: some kilobytes can unpack to gigabytes. */
    static final int MAX_BYTES = 32 << 20;

    private final byte[] bytes;
    private boolean tooLarge;

    Archive(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether bytes begin like a ZIP file. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether reading stopped because too much was unpacked. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** The content of a part; empty if there is none. */
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

    /** Throws once more is unpacked than the maximum. */
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

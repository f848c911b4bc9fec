package io.frontstage.applink;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * The body of an answer, read up to a maximum length and a deadline. Closing it does nothing: closing the client's
 * stream would read the rest, which may be endless; the client drops the connection itself.
 */
final class BoundedBody extends InputStream {

    private final InputStream body;
    private final Deadline deadline;
    private long left;

    BoundedBody(InputStream body, long most, Deadline deadline) {
        this.body = body;
        this.deadline = deadline;
        left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (deadline.isOver()) {
            throw new InterruptedIOException("the call takes too long");
        }
        int read = body.read(target, offset, length);
        if (read > left) {
            throw new TooLongException("the body is too long");
        }
        left -= Math.max(0, read);
        return read;
    }
}

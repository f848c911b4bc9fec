package io.frontstage.cli.platform;

import java.nio.ByteBuffer;
import java.util.Set;

/** Finds the fields and methods that the code of a method (JVMS 6.5) refers to. */
final class Instructions {

    private static final int GETSTATIC = 0xb2;
    private static final int PUTSTATIC = 0xb3;
    private static final int INVOKESTATIC = 0xb8;
    private static final int INVOKEINTERFACE = 0xb9;

    private Instructions() {}

    static void collect(byte[] code, ConstantPool pool, Set<SymbolReference> references) {
        ByteBuffer in = ByteBuffer.wrap(code);
        while (in.hasRemaining()) {
            int opcode = in.get() & 0xff;
            if (opcode >= GETSTATIC && opcode <= INVOKEINTERFACE) {
                boolean statically = opcode == GETSTATIC || opcode == PUTSTATIC || opcode == INVOKESTATIC;
                references.add(pool.member(in.getShort(in.position()) & 0xffff, statically));
            }
            in.position(in.position() + operands(opcode, in));
        }
    }

    /** The number of operand bytes; the buffer is positioned after the opcode. */
    private static int operands(int opcode, ByteBuffer in) {
        if (opcode == 0xaa || opcode == 0xab) {
            return table(opcode, in);
        }
        if (opcode == 0xc4) { // wide
            return (in.get(in.position()) & 0xff) == 0x84 ? 5 : 3;
        }
        if (opcode == INVOKEINTERFACE || opcode == 0xba || opcode == 0xc8 || opcode == 0xc9) {
            return 4;
        }
        if (opcode == 0xc5) { // multianewarray
            return 3;
        }
        boolean two = opcode == 0x11
                || opcode == 0x13
                || opcode == 0x14
                || opcode == 0x84
                || between(opcode, 0x99, 0xa8)
                || between(opcode, GETSTATIC, INVOKESTATIC)
                || opcode == 0xbb
                || opcode == 0xbd
                || opcode == 0xc0
                || opcode == 0xc1
                || opcode == 0xc6
                || opcode == 0xc7;
        boolean one = opcode == 0x10
                || opcode == 0x12
                || between(opcode, 0x15, 0x19)
                || between(opcode, 0x36, 0x3a)
                || opcode == 0xa9
                || opcode == 0xbc;
        return two ? 2 : one ? 1 : 0;
    }

    /** tableswitch and lookupswitch: aligned to four bytes, as long as their tables. */
    private static int table(int opcode, ByteBuffer in) {
        int padding = (4 - in.position() % 4) % 4;
        int start = in.position() + padding;
        if (opcode == 0xaa) {
            int low = in.getInt(start + 4);
            int high = in.getInt(start + 8);
            return padding + 12 + 4 * (high - low + 1);
        }
        return padding + 8 + 8 * in.getInt(start + 4);
    }

    private static boolean between(int opcode, int first, int last) {
        return opcode >= first && opcode <= last;
    }
}

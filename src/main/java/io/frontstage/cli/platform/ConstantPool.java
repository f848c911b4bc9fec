package io.frontstage.cli.platform;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The constants of a class file (JVMS 4.4). */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_HANDLE = 15;
    private static final int INVOKE_DYNAMIC = 18;

    /** An entry's tag and its two operands; or its text. */
    private record Entry(int tag, int first, int second, String text) {}

    private final Entry[] entries;

    private ConstantPool(Entry[] entries) {
        this.entries = entries;
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        Entry[] entries = new Entry[in.readUnsignedShort()];
        for (int i = 1; i < entries.length; i++) {
            int tag = in.readUnsignedByte();
            entries[i] = switch (tag) {
                case UTF8 -> new Entry(tag, 0, 0, in.readUTF());
                case 3, 4 -> new Entry(tag, in.readInt(), 0, "");
                case 5, 6 -> new Entry(tag, in.readInt(), in.readInt(), "");
                case CLASS, 8, 16, 19, 20 -> new Entry(tag, in.readUnsignedShort(), 0, "");
                case 9, 10, INTERFACE_METHOD, 12, 17, INVOKE_DYNAMIC -> new Entry(
                        tag, in.readUnsignedShort(), in.readUnsignedShort(), "");
                case METHOD_HANDLE -> new Entry(tag, in.readUnsignedByte(), in.readUnsignedShort(), "");
                default -> throw new IOException("unknown constant " + tag);
            };
            if (tag == 5 || tag == 6) {
                i++; // long and double take two places
            }
        }
        return new ConstantPool(entries);
    }

    String text(int index) {
        return entries[index].text();
    }

    /** The text that a class, string or method type names. */
    String named(int index) {
        return text(entries[index].first());
    }

    /** All classes that the pool names, by internal name or array descriptor. */
    List<SymbolReference> classes() {
        List<SymbolReference> classes = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry != null && entry.tag() == CLASS) {
                classes.add(SymbolReference.toClass(text(entry.first())));
            }
        }
        return classes;
    }

    /** A field or method reference, used statically or not. */
    SymbolReference member(int index, boolean statically) {
        Entry entry = entries[index];
        Entry type = entries[entry.second()];
        return new SymbolReference(
                named(entry.first()), text(type.first()), text(type.second()), use(entry.tag(), statically));
    }

    private static SymbolReference.Use use(int tag, boolean statically) {
        return switch (tag) {
            case 9 -> statically ? SymbolReference.Use.STATIC_FIELD : SymbolReference.Use.FIELD;
            case INTERFACE_METHOD -> statically
                    ? SymbolReference.Use.STATIC_INTERFACE_METHOD
                    : SymbolReference.Use.INTERFACE_METHOD;
            default -> statically ? SymbolReference.Use.STATIC_METHOD : SymbolReference.Use.METHOD;
        };
    }

    /** The methods that method handles refer to: those behind lambdas and method references. */
    List<SymbolReference> handles() {
        List<SymbolReference> handles = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry != null && entry.tag() == METHOD_HANDLE) {
                int kind = entry.first(); // JVMS table 5.4.3.5-A: 2 getStatic, 4 putStatic, 6 invokeStatic
                handles.add(member(entry.second(), kind == 2 || kind == 4 || kind == 6));
            }
        }
        return handles;
    }

    /**
     * The interface methods that lambdas implement.
     *
     * @param bootstraps for each bootstrap method its handle, then its arguments
     */
    List<SymbolReference> lambdas(List<int[]> bootstraps) {
        List<SymbolReference> lambdas = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry == null || entry.tag() != INVOKE_DYNAMIC) {
                continue;
            }
            int[] bootstrap = bootstraps.get(entry.first());
            String factory = member(entries[bootstrap[0]].second(), true).owner();
            if (factory.equals("java/lang/invoke/LambdaMetafactory")) {
                Entry type = entries[entry.second()];
                String implemented = Descriptors.returned(text(type.second()));
                lambdas.add(SymbolReference.toClass(implemented));
                lambdas.add(new SymbolReference(
                        implemented, text(type.first()), named(bootstrap[1]), SymbolReference.Use.INTERFACE_METHOD));
            }
        }
        return lambdas;
    }
}

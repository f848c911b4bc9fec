package io.frontstage.cli.platform;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads class files of any version (JVMS 4): names, members, and what the code refers to. */
final class ClassFileReader {

    private final DataInputStream in;
    private final Set<SymbolReference> references = new LinkedHashSet<>();
    private final List<int[]> bootstraps = new ArrayList<>();
    private ConstantPool pool;
    private List<String> thrown = List.of();
    private String generic = "";

    private ClassFileReader(byte[] bytes) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** @throws IOException if this is not a class file */
    static ClassFile read(byte[] bytes) throws IOException {
        try {
            return new ClassFileReader(bytes).read();
        } catch (RuntimeException e) {
            throw new IOException("not a class file", e);
        }
    }

    private ClassFile read() throws IOException {
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("not a class file");
        }
        in.readInt(); // the version; the parts read here are the same in all versions
        pool = ConstantPool.read(in);
        int access = in.readUnsignedShort();
        String name = pool.named(in.readUnsignedShort());
        int superclass = in.readUnsignedShort();
        List<String> interfaces = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            interfaces.add(pool.named(in.readUnsignedShort()));
        }
        List<Member> fields = members();
        List<Member> methods = members();
        attributes();
        references.addAll(pool.classes());
        references.addAll(pool.handles());
        references.addAll(pool.lambdas(bootstraps));
        return new ClassFile(
                name,
                access,
                superclass == 0 ? Optional.empty() : Optional.of(pool.named(superclass)),
                List.copyOf(interfaces),
                fields,
                methods,
                Set.copyOf(references));
    }

    private List<Member> members() throws IOException {
        List<Member> members = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            int access = in.readUnsignedShort();
            String name = pool.text(in.readUnsignedShort());
            String descriptor = pool.text(in.readUnsignedShort());
            thrown = List.of();
            generic = "";
            attributes();
            members.add(new Member(name, descriptor, access, thrown, generic));
        }
        return List.copyOf(members);
    }

    private void attributes() throws IOException {
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            String name = pool.text(in.readUnsignedShort());
            int length = in.readInt();
            switch (name) {
                case "Code" -> code(length);
                case "BootstrapMethods" -> bootstraps();
                case "Exceptions" -> thrown = names();
                case "Signature" -> generic = pool.text(in.readUnsignedShort());
                default -> in.skipNBytes(length);
            }
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            names.add(pool.named(in.readUnsignedShort()));
        }
        return List.copyOf(names);
    }

    private void code(int length) throws IOException {
        in.readInt(); // stack and locals
        byte[] code = new byte[in.readInt()];
        in.readFully(code);
        Instructions.collect(code, pool, references);
        in.skipNBytes(length - 8L - code.length);
    }

    private void bootstraps() throws IOException {
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            int handle = in.readUnsignedShort();
            int[] bootstrap = new int[in.readUnsignedShort() + 1];
            bootstrap[0] = handle;
            for (int j = 1; j < bootstrap.length; j++) {
                bootstrap[j] = in.readUnsignedShort();
            }
            bootstraps.add(bootstrap);
        }
    }
}

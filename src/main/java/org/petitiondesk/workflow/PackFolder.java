package org.petitiondesk.workflow;

import org.petitiondesk.exchange.WholeFile.Content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of files with a list of their SHA-256 sums, which appears whole or not at all. Its owner
 * alone may read it.
 */
final class PackFolder implements AutoCloseable {
    private static final String UNFINISHED = ".unfinished";
    private static final String REPLACED = ".replaced";
    private static final int BUFFER = 1 << 16;

    private final Path parent;
    private final String name;
    private final Path unfinished;

    /** By name. */
    private final Map<String, String> sums = new TreeMap<>();

    private PackFolder(Path parent, String name, Path unfinished) {
        this.parent = parent;
        this.name = name;
        this.unfinished = unfinished;
    }

    /** Begins a folder. What a killed program left of the same one is removed first. */
    static PackFolder begin(Path parent, String name) throws IOException {
        Path unfinished = parent.resolve("." + name + UNFINISHED);
        remove(unfinished);
        // Java makes temporary folders such that their owner alone may read them.
        Files.move(Files.createTempDirectory(parent, UNFINISHED), unfinished);
        return new PackFolder(parent, name, unfinished);
    }

    /** Writes a file. */
    void add(String file, Content content) throws IOException {
        Path path = unfinished.resolve(file);
        MessageDigest digest = sha256();
        try (OutputStream out =
                new DigestOutputStream(
                        new BufferedOutputStream(
                                Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), BUFFER),
                        digest)) {
            content.writeTo(out);
        }
        // Else a power failure could leave the new name with nothing in it.
        try (FileChannel disk = FileChannel.open(path, StandardOpenOption.WRITE)) {
            disk.force(true);
        }
        sums.put(file, HexFormat.of().formatHex(digest.digest()));
    }

    /** A file that was written, as it is. */
    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(unfinished.resolve(file));
    }

    /**
     * Gives the folder its name. One that has it is replaced if it holds nothing but what was
     * written like this; else the new one gets a number.
     *
     * @return where it is
     */
    Path finish() throws IOException {
        String list = list(sums);
        add(PackFiles.SUMS, out -> out.write(list.getBytes(StandardCharsets.UTF_8)));
        Path target = parent.resolve(name);
        for (int i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOurs(target); i++) {
            target = parent.resolve(name + "-" + i);
        }
        Path replaced = parent.resolve("." + name + REPLACED);
        remove(replaced);
        boolean isThere = Files.exists(target);
        if (isThere) {
            Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (isThere) {
                Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        remove(replaced);
        return target;
    }

    /** Removes what is not finished. */
    @Override
    public void close() throws IOException {
        remove(unfinished);
    }

    /** Whether a folder holds the files of its list, unchanged, and no others. */
    private static boolean isOurs(Path folder) throws IOException {
        Path list = folder.resolve(PackFiles.SUMS);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.equals(list)).toList()) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
                there.put(file.getFileName().toString(), sum(file));
            }
        }
        return Files.readString(list, StandardCharsets.UTF_8).equals(list(there));
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Two spaces stand before a name, the second of which says that it was read as text. */
    private static String list(Map<String, String> sums) {
        return sums.entrySet().stream()
                .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path inner, IOException failure)
                            throws IOException {
                        Files.delete(inner);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}

package org.petitiondesk.typeset;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Faces that are installed on the machine, for characters that none of the program's own has:
 * upright ones of normal weight with TrueType outlines, which may be embedded in part (OpenType,
 * OS/2, fsType). They are looked through when the first such character comes, which takes seconds
 * where there are many. Safe for use by several threads.
 */
final class MachineFaces {
    /**
     * The system property that names the folders, as a class path does; empty for none. Without it
     * the system's own folders are taken.
     */
    static final String FOLDERS = "petitiondesk.font.folders";

    private static final int DEPTH = 6;
    private static final long LARGEST = 80L << 20;

    private static final int RESTRICTED = 0x0002;

    /** Bit 0 says nothing. */
    private static final int USAGE = 0x000E;

    private static final int NOT_IN_PART = 0x0100;
    private static final int DOTS_ALONE = 0x0200;

    private static final int ITALIC = 0x0001;
    private static final int BOLD = 0x0020;
    private static final int LIGHTEST = 400;
    private static final int HEAVIEST = 500;
    private static final int NORMAL_WIDTH = 5;

    private static final Map<String, MachineFaces> INSTALLED = new HashMap<>();

    private final List<Path> folders;
    private final Map<Path, Face> faces = new HashMap<>();
    private Optional<List<Known>> known = Optional.empty();

    /** A face of which no more is kept than which characters it has. */
    private record Known(Path file, BitSet characters) {}

    MachineFaces(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Those of this machine. */
    static synchronized MachineFaces installed() {
        String named = System.getProperty(FOLDERS);
        return INSTALLED.computeIfAbsent(
                named == null ? "?" : named,
                key -> new MachineFaces(named == null ? systemFolders() : folders(named)));
    }

    private static List<Path> folders(String named) {
        return Stream.of(named.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    private static List<Path> systemFolders() {
        String home = System.getProperty("user.home", "");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return Stream.of(
                            Optional.ofNullable(System.getenv("WINDIR"))
                                    .map(windows -> Path.of(windows, "Fonts")),
                            Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                                    .map(own -> Path.of(own, "Microsoft", "Windows", "Fonts")))
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (system.contains("mac")) {
            return List.of(
                    Path.of("/System/Library/Fonts"),
                    Path.of("/Library/Fonts"),
                    Path.of(home, "Library", "Fonts"));
        }
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of(home, ".local", "share", "fonts"),
                Path.of(home, ".fonts"));
    }

    /** The first face that has a character, serifs before others, then by the names of files. */
    synchronized Optional<Face> having(int codePoint) {
        if (!hasMeaning(codePoint)) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            known = Optional.of(read());
        }
        for (Known face : known.get()) {
            if (face.characters().get(codePoint)) {
                Optional<Face> read = read(face.file());
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    /** A face; empty if it was taken away or changed since all were looked through. */
    private Optional<Face> read(Path file) {
        Face face = faces.get(file);
        if (face == null) {
            try {
                face = Face.installed(file);
            } catch (IOException e) {
                return Optional.empty();
            }
            faces.put(file, face);
        }
        return Optional.of(face);
    }

    /** Of characters for private use each font makes something else. */
    private static boolean hasMeaning(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.PRIVATE_USE && type != Character.UNASSIGNED;
    }

    private List<Known> read() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(fontsIn(folder));
        }
        files.sort(
                Comparator.comparing(
                                (Path file) -> !file.getFileName().toString().contains("Serif"))
                        .thenComparing(file -> file.getFileName().toString())
                        .thenComparing(Path::toString));
        List<Known> found = new ArrayList<>();
        for (Path file : files) {
            characters(file).map(all -> new Known(file, all)).ifPresent(found::add);
        }
        return found;
    }

    private static List<Path> fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder.toRealPath(),
                    Set.of(),
                    DEPTH,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                            String name = file.toString().toLowerCase(Locale.ROOT);
                            if (kind.isRegularFile() && name.endsWith(".ttf")) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // A folder that may not be read has no fonts for us.
            return List.of();
        }
        return found;
    }

    /** Which characters a font has; empty if it is none that can be used. */
    private static Optional<BitSet> characters(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            try (TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
                return isUsable(font) ? Optional.of(characters(font)) : Optional.empty();
            }
        } catch (IOException | RuntimeException e) {
            // Fonts of a machine are broken in many ways; one that cannot be read is not used.
            return Optional.empty();
        }
    }

    private static boolean isUsable(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable said = font.getOS2Windows();
        if (said == null || font.getGlyph() == null) {
            return false;
        }
        int rights = said.getFsType();
        boolean mayBeEmbedded =
                (rights & USAGE) != RESTRICTED && (rights & (NOT_IN_PART | DOTS_ALONE)) == 0;
        boolean isUpright = (said.getFsSelection() & (ITALIC | BOLD)) == 0;
        boolean isPlain =
                said.getWeightClass() >= LIGHTEST
                        && said.getWeightClass() <= HEAVIEST
                        && said.getWidthClass() == NORMAL_WIDTH;
        return mayBeEmbedded && isUpright && isPlain;
    }

    private static BitSet characters(TrueTypeFont font) throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        BitSet all = new BitSet();
        for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
            List<Integer> codes = cmap.getCharCodes(glyph);
            if (codes != null) {
                codes.forEach(all::set);
            }
        }
        return all;
    }
}

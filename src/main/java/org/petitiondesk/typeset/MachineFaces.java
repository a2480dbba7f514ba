package org.petitiondesk.typeset;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final int USAGE = 0x000F;
    private static final int NOT_IN_PART = 0x0100;
    private static final int DOTS_ALONE = 0x0200;

    private static final int ITALIC = 0x0001;
    private static final int BOLD = 0x0020;

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
        return known.get().stream()
                .filter(face -> face.characters().get(codePoint))
                .findFirst()
                .map(face -> faces.computeIfAbsent(face.file(), MachineFaces::face));
    }

    /** Of characters for private use each font makes something else. */
    private static boolean hasMeaning(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.PRIVATE_USE && type != Character.UNASSIGNED;
    }

    private static Face face(Path file) {
        try {
            return Face.installed(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Known> read() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(fontsIn(folder));
        }
        files.sort(
                Comparator.comparing(
                                (Path file) -> !file.getFileName().toString().contains("Serif"))
                        .thenComparing(file -> file.getFileName().toString()));
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
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be read has no fonts for us.
            return List.of();
        }
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
        return mayBeEmbedded && (said.getFsSelection() & (ITALIC | BOLD)) == 0;
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

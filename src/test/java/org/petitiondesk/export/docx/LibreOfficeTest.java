package org.petitiondesk.export.docx;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.LetterTexts;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.testing.DressedLetters;
import org.petitiondesk.testing.FilledForms;
import org.petitiondesk.testing.RightToLeftLetters;
import org.petitiondesk.testing.TraditionalLetters;
import org.petitiondesk.testing.TypicalLetters;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.InSampleLibrary;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterAssembly;
import org.petitiondesk.workflow.LetterOptions;

import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Has another word processor lay letters out, and compares what it printed with our own pages. */
final class LibreOfficeTest extends InSampleLibrary {
    private static final int PATIENCE_SECONDS = 600;

    /**
     * Lines end elsewhere; a box to tick is drawn in the one and a character in the other, and so
     * is the direction of text told.
     */
    private static final Pattern NOT_COMPARED =
            Pattern.compile("[\\s\\p{Z}\\u00AD\\u200E\\u200F\\uFEFF\\u2610-]+");

    private static final Pattern RUNNING_TEXT =
            Pattern.compile("salutation|paragraph \\d+|heading|table|close");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONG = 500;
    private static final double HEAD_MM = 20;
    private static final double FOOT_MM = 21;

    @Test
    void printsTheSameTextOnAsManyPages()
            throws IOException, InterruptedException, LibraryException {
        assumeTrue(
                isInstalled("soffice"),
                "skipped: LibreOffice (soffice) is not installed, so no letter can be laid out");
        Map<String, LetterDocument> letters = letters();
        for (LetterWriter writer :
                List.of(new PdfLetterWriter(new Typesetter()), new DocxLetterWriter())) {
            for (Map.Entry<String, LetterDocument> letter : letters.entrySet()) {
                Path file = folder.resolve(letter.getKey() + "." + writer.ending());
                try (OutputStream out = Files.newOutputStream(file)) {
                    writer.write(letter.getValue(), out);
                }
            }
        }

        Path faces = faces();
        Path converted = convert(letters.keySet(), "pdf", Map.of("FONTCONFIG_FILE", faces));
        List<String> fromTheRight =
                letters.entrySet().stream()
                        .filter(letter -> letter.getValue().language().isRightToLeft())
                        .map(Map.Entry::getKey)
                        .toList();
        // Out of the pages of another program this text comes in the order it stands there.
        convert(fromTheRight, "txt:Text (encoded):UTF8", Map.of("FONTCONFIG_FILE", faces));

        List<Executable> comparisons = new ArrayList<>();
        for (Map.Entry<String, LetterDocument> letter : letters.entrySet()) {
            String file = letter.getKey() + ".pdf";
            Printed ours = Printed.read(folder.resolve(file));
            Printed theirs = Printed.read(converted.resolve(file));
            comparisons.add(() ->
                    assertAll(
                            file,
                            () -> assertAsLong(ours, theirs),
                            fromTheRight.contains(letter.getKey())
                                    ? () ->
                                            compare(
                                                    letter.getValue(),
                                                    ours,
                                                    text(converted, letter.getKey()))
                                    : () -> compare(letter.getValue(), ours, theirs)));
        }
        assertAll(comparisons);
        assertAsLongInOtherFaces("long");
    }

    /** Other machines have other faces, some of them with wide digits. */
    private void assertAsLongInOtherFaces(String letter) throws IOException, InterruptedException {
        Path converted = convert(List.of(letter), "pdf", Map.of());
        Printed theirs = Printed.read(converted.resolve(letter + ".pdf"));
        assertAsLong(Printed.read(folder.resolve(letter + ".pdf")), theirs);
        List<String> words = List.of(SPACES.split(String.join(" ", theirs.pages()), -1));
        for (int number = 100; number <= LONG; number++) {
            assertTrue(words.contains(Integer.toString(number)), "broken: " + number);
        }
    }

    private Map<String, LetterDocument> letters() throws LibraryException {
        Map<String, LetterDocument> letters = new LinkedHashMap<>();
        for (LetterDocument letter : TypicalLetters.all()) {
            letters.put(letter.language().tag(), letter);
        }
        for (LetterLayout layout : LetterLayout.values()) {
            letters.put(layout.word(), DressedLetters.in(layout));
        }
        for (LetterDocument letter : DressedLetters.all(Paper.A4)) {
            letters.put(letter.language().tag() + "-dressed", letter);
        }
        letters.put(
                "long",
                TypicalLetters.with(TypicalLetters.english(), TypicalLetters.longAnnex(LONG)));
        Block.Annex rowsOfTwoHeights =
                TypicalLetters.ungroupedAnnex(LONG, i -> i % 3 == 0 ? "Port Amber" : "");
        letters.put("ungrouped", TypicalLetters.with(TypicalLetters.english(), rowsOfTwoHeights));
        LetterDocument arabic = RightToLeftLetters.arabic(LetterLayout.DIN_5008_B);
        letters.put("ar", arabic);
        letters.put("ar-dressed", DressedLetters.dressed(arabic, arabic.page(), true));
        letters.put("ar-us", RightToLeftLetters.arabic(LetterLayout.US_NO_10));
        letters.put("fa", RightToLeftLetters.persian());
        letters.put("he", RightToLeftLetters.hebrew());
        letters.put("zh-Hant", TraditionalLetters.of("zh-Hant", LetterLayout.PLAIN));
        letters.put("zh-HK", TraditionalLetters.of("zh-Hant-HK", LetterLayout.DIN_5008_B));
        letters.put("form", FilledForms.english());
        letters.put("form-zh", FilledForms.chinese());
        LetterAssembly assembly = new LetterAssembly(shipped, clock);
        for (Petition petition : library.petitions().all()) {
            for (Letter letter : assembly.assemble(library, petition, LetterOptions.all())) {
                if (letter.number() > 1) {
                    continue;
                }
                letters.put("sample-" + letters.size(), letter.document().value().orElseThrow());
            }
        }
        return letters;
    }

    private static void assertAsLong(Printed ours, Printed theirs) {
        assertTrue(
                Math.abs(ours.pages().size() - theirs.pages().size()) <= 1,
                () -> ours.pages().size() + " pages, " + theirs.pages().size());
    }

    /**
     * The text from the salutation on in order, for parts of the head stand in any; of the whole
     * letter and the list of names every character as often.
     */
    private static void compare(LetterDocument letter, Printed ours, Printed theirs) {
        String annex = annex(letter);
        String letterText = ours.before(annex);
        int salutation = letterText.indexOf(salutation(letter));
        if (salutation > 0) {
            String text = letterText.substring(salutation);
            String printed = theirs.withoutFrames(letter).before(annex);
            assertTrue(printed.contains(text), () -> different(text, printed));
        }
        if (!isForm(letter)) {
            assertEquals(sorted(letterText), sorted(theirs.before(annex)));
        }
        assertEquals(
                sorted(list(letter, ours.from(annex))), sorted(list(letter, theirs.from(annex))));
    }

    /**
     * Every character as often, where the head has no fixed place from the head on, and the running
     * text in order.
     *
     * @param text that another program reads in the file
     */
    private static void compare(LetterDocument letter, Printed ours, String text) {
        String annex = annex(letter);
        String salutation = salutation(letter);
        int list = text.lastIndexOf(annex);
        String letterText = ours.before(annex);
        // The other program leaves out what has a fixed place.
        boolean whole = letter.page().layout() == LetterLayout.PLAIN;
        assertEquals(
                sorted(letterText.substring(whole ? 0 : letterText.indexOf(salutation))),
                sorted(text.substring(whole ? 0 : text.indexOf(salutation), list)));
        assertEquals(
                sorted(list(letter, ours.from(annex))), sorted(list(letter, text.substring(list))));
        int at = text.indexOf(salutation);
        for (String said : runningText(letter)) {
            int next = text.indexOf(said, at);
            assertTrue(next >= 0, said);
            at = next + said.length();
        }
    }

    private static List<String> runningText(LetterDocument letter) {
        return LetterTexts.printed(letter)
                .filter(text -> RUNNING_TEXT.matcher(text.where()).matches())
                .map(text -> bare(text.text()))
                .toList();
    }

    /** The text of a letter as another program tells it. */
    private static String text(Path converted, String letter) throws IOException {
        return bare(Files.readString(converted.resolve(letter + ".txt")));
    }

    private static String salutation(LetterDocument letter) {
        return bare(first(letter, Block.Salutation.class, Block.Salutation::text));
    }

    private static String annex(LetterDocument letter) {
        return bare(first(letter, Block.Annex.class, Block.Annex::heading));
    }

    /** A list of names without its headings, which are repeated in other places. */
    private static String list(LetterDocument letter, String printed) {
        String list = bare(printed);
        for (Block block : letter.blocks()) {
            if (block instanceof Block.Annex annex) {
                for (Block.AnnexGroup group : annex.groups()) {
                    list =
                            list.replace(bare(group.heading() + group.counted()), "")
                                    .replace(bare(group.heading() + annex.words().continued()), "");
                }
            }
        }
        return list;
    }

    /** The headings of its tables are repeated on other pages. */
    private static boolean isForm(LetterDocument letter) {
        return letter.blocks().stream().anyMatch(Block.Table.class::isInstance);
    }

    private static <T extends Block> String first(
            LetterDocument letter, Class<T> kind, Function<T, String> text) {
        return letter.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(text)
                .findFirst()
                .orElse("");
    }

    private static String bare(String text) {
        return NOT_COMPARED.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    /** Every character as often as it stands there. */
    private static String sorted(String text) {
        return text.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** From where they are no longer the same. */
    private static String different(String text, String other) {
        int begin = Math.max(0, other.indexOf(text.substring(0, Math.min(9, text.length()))));
        int same = 0;
        while (begin + same < other.length()
                && same < text.length()
                && text.charAt(same) == other.charAt(begin + same)) {
            same++;
        }
        return text.substring(same, Math.min(same + 40, text.length()))
                + " | "
                + other.substring(begin + same, Math.min(begin + same + 40, other.length()));
    }

    /** What stands on pages, without their heads and feet. */
    private record Printed(List<String> pages) {
        static Printed read(Path file) throws IOException {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                List<String> pages = new ArrayList<>();
                for (PDPage page : pdf.getPages()) {
                    double width = page.getMediaBox().getWidth();
                    double height = page.getMediaBox().getHeight();
                    double top = pages.isEmpty() ? 0 : Points.ofMm(HEAD_MM);
                    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                    stripper.addRegion(
                            "text",
                            new Rectangle2D.Double(
                                    0, top, width, height - top - Points.ofMm(FOOT_MM)));
                    stripper.extractRegions(page);
                    pages.add(stripper.getTextForRegion("text"));
                }
                return new Printed(pages);
            }
        }

        /** What has a fixed place is drawn last on the first page, from the letterhead on. */
        Printed withoutFrames(LetterDocument letter) {
            String letterhead =
                    bare(
                            first(
                                    letter,
                                    Block.Letterhead.class,
                                    head ->
                                            String.join("", head.sponsors())
                                                    + String.join("", head.lines())
                                                    + head.contact()));
            List<String> rest = new ArrayList<>(pages);
            String page = bare(pages.getFirst());
            int frames = page.lastIndexOf(letterhead);
            if (frames > 0) {
                rest.set(0, page.substring(0, frames));
            }
            return new Printed(rest);
        }

        private int begin(String annex) {
            int page = 0;
            while (page < pages.size()
                    && (annex.isEmpty() || !bare(pages.get(page)).startsWith(annex))) {
                page++;
            }
            return page;
        }

        /** The letter without the list that has a heading. */
        String before(String annex) {
            return bare(String.join("", pages.subList(0, begin(annex))));
        }

        /** The list; empty if there is none. */
        String from(String annex) {
            return String.join("\n", pages.subList(begin(annex), pages.size()));
        }
    }

    /** All in one call, which takes most of its time to start. */
    private Path convert(Iterable<String> names, String format, Map<String, Path> environment)
            throws IOException, InterruptedException {
        Path converted = Files.createDirectories(folder.resolve("converted"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                converted.toString()));
        names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile());
        environment.forEach((name, value) -> builder.environment().put(name, value.toString()));
        Process office = builder.start();
        if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            office.destroyForcibly();
        }
        return converted;
    }

    /** The faces that letters ask for, under the names that they are asked by. */
    private Path faces() throws IOException {
        URL face =
                Objects.requireNonNull(
                        Typesetter.class.getResource("/fonts/NotoSerif_400Regular.ttf"));
        String aliases =
                Stream.of(
                                "Serif CJK SC",
                                "Serif CJK TC",
                                "Serif CJK KR",
                                "Sans CJK SC",
                                "Sans CJK TC",
                                "Sans CJK KR")
                        .map(name ->
                                """
                                <match target="pattern">
                                  <test name="family"><string>Noto %s</string></test>
                                  <edit name="family" mode="assign" binding="strong"><string>Noto %s</string></edit>
                                </match>
                                """
                                        .formatted(name, shipped(name)))
                        .reduce("", String::concat);
        return Files.writeString(
                folder.resolve("fonts.conf"),
                """
                <?xml version="1.0"?>
                <fontconfig>
                  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                  <dir>%s</dir>
                  <cachedir>%s</cachedir>
                  %s
                </fontconfig>
                """
                        .formatted(
                                Path.of(URI.create(face.toString())).getParent(),
                                folder.resolve("faces"),
                                aliases));
    }

    /** There is no sans face of traditional Chinese, and none of Korean Han. */
    private static String shipped(String face) {
        return face.equals("Serif CJK TC")
                ? "Serif TC"
                : face.substring(0, face.indexOf(' ')) + " SC";
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}

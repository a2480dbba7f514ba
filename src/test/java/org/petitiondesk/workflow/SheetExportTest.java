package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.petitiondesk.export.pdf.PdfSheetWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.SheetDocument;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.TypesetLetter;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.SheetExport.Ready;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SheetExportTest extends InSampleLibrary {
    private static final int DPI = 150;

    private final SheetExport export = new SheetExport(new PdfSheetWriter());

    @ParameterizedTest
    @EnumSource(Paper.class)
    void keepsBothStandardsAndThePaperInEveryLanguage(Paper paper)
            throws LibraryException, IOException {
        Petition petition = petition();
        List<TextVersion> texts = library.petitions().currentTexts(petition.id());
        assertEquals(4, texts.size());
        for (TextVersion text : texts) {
            Ready ready = ready(petition, NewSheets.blank(library, ids, text, 2, 12, paper));
            Path file = export.write(ready, folder);
            assertEquals(
                    List.of(), PdfConformance.faults(Files.readAllBytes(file)), file.toString());
            TypesetLetter sheets = new Typesetter().typeset(ready.document());
            assertEquals(2, sheets.pages().size());
            sheets.pages().forEach(page -> assertWithin(page, paper));
        }
    }

    @Test
    void carriesCodeAndNumberAsASquareCodeThatCanBeRead()
            throws LibraryException, IOException, ReaderException {
        Petition petition = petition();
        TextVersion text = library.petitions().currentTexts(petition.id()).getFirst();
        List<SignatureSheet> two = NewSheets.blank(library, ids, text, 2, 12, Paper.A4);
        Path file = export.write(ready(petition, two), folder);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 0; page < 2; page++) {
                assertEquals(petition.code() + "\n" + (page + 1), read(pdf, page));
            }
        }
    }

    @Test
    void printsSheetsThatAreAlikeIntoOneFile() throws LibraryException, IOException {
        Petition petition = petition();
        List<TextVersion> texts = library.petitions().currentTexts(petition.id());
        List<SignatureSheet> mixed =
                List.of(
                        SignatureSheet.blank(ids.next(), texts.get(0), 7, 12, Paper.A4),
                        SignatureSheet.blank(ids.next(), texts.get(1), 8, 12, Paper.A4),
                        SignatureSheet.blank(ids.next(), texts.get(0), 9, 12, Paper.A4));
        List<Ready> ready = export.prepare(library, petition, mixed).files();
        assertEquals(2, ready.size());
        assertTrue(ready.getFirst().fileName().endsWith("_sheets-0007-0009_en_a4.pdf"));
        assertTrue(ready.getLast().fileName().contains("_sheet-0008_"));
        byte[] first = Files.readAllBytes(export.write(ready.getFirst(), folder.resolve("one")));
        byte[] again = Files.readAllBytes(export.write(ready.getFirst(), folder.resolve("two")));
        assertTrue(Arrays.equals(first, again));
    }

    @Test
    void makesTheStatementSmallerAndThenRefuses() throws LibraryException {
        TextVersion text = library.petitions().currentTexts(petition().id()).getFirst();
        assertEquals(List.of(), problems(text, 8));
        assertEquals(
                List.of("sheet.text-too-long"),
                problems(text, 60).stream().map(Problem::key).toList());
    }

    @Test
    void printsTheDayWhenSheetsAreDue() throws LibraryException {
        TextVersion text = library.petitions().currentTexts(petition().id()).getFirst();
        SignatureSheet due =
                SignatureSheet.blank(ids.next(), text, 1, 12, Paper.A4)
                        .issued("", Optional.empty(), Optional.of(LocalDate.parse("2026-12-15")));
        assertEquals(
                "Return by December 15, 2026",
                ready(petition(), List.of(due)).document().sheets().getFirst().returnBy());
    }

    @Test
    void namesACharacterThatNothingCanDraw() throws LibraryException {
        TextVersion text = library.petitions().currentTexts(petition().id()).getFirst();
        TextVersion odd =
                new TextVersion(
                        ids.next(),
                        text.petition(),
                        text.language(),
                        "Title \uD83D\uDE00",
                        "",
                        "",
                        List.of(),
                        text.createdAt());
        library.petitions().add(odd);
        List<Problem> problems =
                export.prepare(
                                library,
                                petition(),
                                NewSheets.blank(library, ids, odd, 1, 12, Paper.A4))
                        .problems();
        assertFalse(problems.isEmpty());
        assertEquals("letter.character-without-font", problems.getFirst().key());
    }

    @Test
    void refusesALanguageWhoseWordsForSignersAreNotKnown() throws LibraryException {
        TextVersion text = library.petitions().currentTexts(petition().id()).getFirst();
        TextVersion german =
                new TextVersion(
                        ids.next(),
                        text.petition(),
                        new Language("de"),
                        "Der Uferweg",
                        "",
                        "",
                        List.of(),
                        text.createdAt());
        library.petitions().add(german);
        SheetExport.Prepared prepared =
                export.prepare(
                        library,
                        petition(),
                        NewSheets.blank(library, ids, german, 1, 12, Paper.A4));
        assertEquals(List.of(), prepared.files());
        assertEquals(
                List.of("sheet.no-words"), prepared.problems().stream().map(Problem::key).toList());
    }

    @Test
    void printsSheetsThatAreReadFromTheRight() throws Exception {
        TextVersion arabic =
                new TextVersion(
                        ids.next(),
                        text0().petition(),
                        new Language("ar"),
                        "فتح طريق الضفة",
                        "",
                        "",
                        List.of("فتح الطريق على امتداد النهر؛", "إضاءة الطريق ليلاً."),
                        text0().createdAt());
        library.petitions().add(arabic);
        SheetDocument document =
                ready(petition(), NewSheets.blank(library, ids, arabic, 2, 12, Paper.A4))
                        .document();
        assertEquals(List.of(), new Typesetter().check(document));
        List<Placed.Text> texts =
                new Typesetter()
                        .typeset(document).pages().getFirst().items().stream()
                                .filter(Placed.Text.class::isInstance)
                                .map(Placed.Text.class::cast)
                                .toList();
        assertTrue(x(texts, "الرقم") > x(texts, "التوقيع"), "the first column is the right one");
    }

    private TextVersion text0() throws LibraryException {
        return library.petitions().currentTexts(petition().id()).getFirst();
    }

    private static double x(List<Placed.Text> texts, String text) {
        return texts.stream()
                .filter(each -> each.text().strip().equals(text))
                .findFirst()
                .orElseThrow()
                .xMm();
    }

    private List<Problem> problems(TextVersion text, int demands) throws LibraryException {
        TextVersion longer =
                new TextVersion(
                        ids.next(),
                        text.petition(),
                        text.language(),
                        text.title(),
                        text.subject(),
                        text.body(),
                        Collections.nCopies(demands, "to open the path along the whole river;"),
                        text.createdAt());
        library.petitions().add(longer);
        return export.prepare(
                        library,
                        petition(),
                        NewSheets.blank(library, ids, longer, 1, 12, Paper.LETTER))
                .problems();
    }

    private Ready ready(Petition petition, List<SignatureSheet> sheets) throws LibraryException {
        SheetExport.Prepared prepared = export.prepare(library, petition, sheets);
        assertEquals(List.of(), prepared.problems());
        return prepared.files().getFirst();
    }

    private Petition petition() throws LibraryException {
        return library.petitions().all().getFirst();
    }

    private static void assertWithin(Page page, Paper paper) {
        for (Placed item : page.items()) {
            if (item instanceof Placed.Run run) {
                double width = 0;
                for (int character : run.text().codePoints().toArray()) {
                    width += run.face().advance(character) * run.sizePt() / 1000 / 72 * 25.4;
                }
                assertTrue(run.xMm() >= 14.9, run.text());
                assertTrue(run.xMm() + width < paper.heightMm() - 14, run.text());
                assertTrue(run.baselineMm() < paper.widthMm() - 9.5, run.text());
            }
        }
    }

    private static String read(PDDocument pdf, int page) throws IOException, ReaderException {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, dots))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}

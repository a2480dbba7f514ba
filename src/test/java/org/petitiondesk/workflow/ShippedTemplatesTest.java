package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.petition.CaseWording;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.LetterTemplate;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.typeset.Typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that each shipped template makes, in each of its languages. */
final class ShippedTemplatesTest extends InSampleLibrary {
    /** Characters that only simplified Chinese has, of those in its templates. */
    private static final Pattern SIMPLIFIED =
            Pattern.compile(
                    "[与个为们众传关况别办务动发号围国声处实对将尽开张应态恳挂据数时显来样检状现确签组经给络编联见认让许该请谢谨达过还这进迟适递长问间闭难页须领]");

    private final LetterAssembly assembly = new LetterAssembly(shipped, clock);
    private final LetterWriter writer = new PdfLetterWriter(new Typesetter());

    private List<WrittenTemplate> templates() {
        return shipped.all().stream()
                .filter(each ->
                        !each.kind().equals(Optional.of(LetterTemplate.Kind.SIGNATURE_SHEET)))
                .toList();
    }

    /** The sample with signatures, demands placed by its text, and in all languages. */
    private LetterMaterial sample() throws LibraryException {
        Petition petition =
                library.petitions().all().stream()
                        .filter(each -> each.template().equals("petition-letter"))
                        .findFirst()
                        .orElseThrow();
        return LetterMaterial.read(library, petition, LetterOptions.all().copy());
    }

    /** Without signatures, and with demands that the template places. */
    private LetterMaterial specimen(Language language) {
        return new SpecimenLetter(ids, clock).in(language);
    }

    private LetterDocument letter(LetterMaterial of, String template, Language language) {
        Letter letter =
                assembly.assemble(
                                of.in(language).withTemplate(template, Optional.empty()),
                                LetterOptions.all())
                        .getFirst();
        String name = template + " " + language;
        assertEquals(List.of(), letter.problems().stream().filter(Problem::isError).toList(), name);
        return letter.document().value().orElseThrow();
    }

    private String pdf(LetterDocument letter) throws IOException {
        assertEquals(List.of(), writer.check(letter));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(letter, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void printTheSampleAndAPetitionWithoutSignatures() throws LibraryException, IOException {
        LetterMaterial sample = sample();
        for (WrittenTemplate template : templates()) {
            Language language = template.language();
            String name = template.name() + " " + language;
            List<LetterMaterial> petitions =
                    Stream.of(sample.in(language), specimen(language))
                            .filter(each -> !each.texts().isEmpty())
                            .toList();
            for (LetterMaterial petition : petitions) {
                LetterDocument letter = letter(petition, template.name(), language);
                assertEquals(
                        1,
                        letter.blocks().stream()
                                .filter(block ->
                                        block instanceof Block.NumberedList list && list.demands())
                                .count(),
                        () -> name + " prints the demands once");
                assertFalse(pdf(letter).contains("{{"), name);
            }
        }
    }

    @Test
    void tellReadersWhatHappenedWhatToDoAndWhomToWriteTo() throws LibraryException, IOException {
        for (Language language : sample().texts().stream().map(each -> each.language()).toList()) {
            LetterMaterial specimen = specimen(language);
            LetterDocument alert = letter(specimen, "action-alert", language);
            assertEquals("", alert.running().continuation().addressee());
            String printed = unbroken(pdf(alert));
            CaseWording told = specimen.petition().account().in(language);
            String fact = unbroken(told.facts().getFirst().text());
            String action = unbroken(told.actions().getFirst());
            assertTrue(printed.contains(fact) && printed.contains("2026"), printed);
            assertTrue(printed.contains(action), printed);
            assertTrue(printed.contains(unbroken("1 Example Street")), printed);
            String appeal = unbroken(pdf(letter(specimen, "urgent-appeal", language)));
            assertTrue(appeal.contains(fact), appeal);
            assertFalse(appeal.contains(action), appeal);
        }
    }

    private static String unbroken(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", "");
    }

    @Test
    void sayHowManySignedOnlyWhereSomebodyDid() throws LibraryException, IOException {
        LetterMaterial sample = sample();
        long active =
                sample.signatures().names().values().stream().mapToLong(Long::longValue).sum();
        String signed = "Number of signatures: " + active;
        assertTrue(pdf(letter(sample, "cover-letter", Language.ENGLISH)).contains(signed), signed);
        assertFalse(
                pdf(letter(specimen(Language.ENGLISH), "cover-letter", Language.ENGLISH))
                        .contains("signatures"));
    }

    @Test
    void addressAStatementToNobody() throws LibraryException, IOException {
        for (Language language : sample().texts().stream().map(each -> each.language()).toList()) {
            LetterDocument statement = letter(sample(), "statement", language);
            assertEquals("", statement.running().continuation().addressee());
            assertFalse(pdf(letter(sample(), "statement", language)).contains("올림"));
            String printed = pdf(letter(specimen(language), "statement", language));
            assertFalse(printed.contains("Example Street"), printed);
        }
    }

    @Test
    void writeAStatementOnceInEachLanguage() throws LibraryException {
        LetterMaterial sample = sample();
        List<Letter> letters =
                assembly.assemble(
                        sample.withTemplate("statement", Optional.empty()), LetterOptions.all());
        assertEquals(
                sample.texts().stream().map(text -> text.language()).toList(),
                letters.stream().map(Letter::language).toList());
        assertEquals(
                List.of(
                        "NKR-2012-09_en_public.pdf",
                        "NKR-2012-09_fr_public.pdf",
                        "NKR-2012-09_ko_public.pdf",
                        "NKR-2012-09_zh-Hans_public.pdf"),
                letters.stream()
                        .map(letter ->
                                FileNames.letter(sample.petition(), letter, Copy.PUBLIC, "pdf"))
                        .sorted()
                        .toList());
    }

    @Test
    void writeToTaiwanInTraditionalCharacters() throws IOException {
        Language taiwan = new Language("zh-TW");
        for (WrittenTemplate template : templates()) {
            String printed = pdf(letter(specimen(taiwan), template.name(), taiwan));
            assertEquals(
                    List.of(),
                    SIMPLIFIED.matcher(printed).results().map(MatchResult::group).toList(),
                    printed);
        }
    }

    @Test
    void encloseNothingWithThanks() throws LibraryException {
        LetterMaterial sample = sample();
        assertFalse(sample.petition().enclosures().isEmpty());
        assertTrue(notes(letter(sample, "petition-letter", Language.ENGLISH)).contains("Encl"));
        assertFalse(notes(letter(sample, "thank-you", Language.ENGLISH)).contains("Encl"));
    }

    private static String notes(LetterDocument letter) {
        return letter.blocks().stream()
                .filter(block -> block instanceof Block.Notes)
                .toList()
                .toString();
    }
}

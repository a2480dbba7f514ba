package org.petitiondesk.testing;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks veraPDF whether a file keeps PDF/A-2a and PDF/UA-1, for example {@code
 * assertEquals(List.of(), PdfConformance.faults(bytes))}.
 */
public final class PdfConformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** What the file breaks, one line a fault; empty if it keeps both standards. */
    public static List<String> faults(byte[] pdf) throws IOException {
        return Stream.concat(
                        faults(pdf, PDFAFlavour.PDFA_2_A).stream(),
                        faults(pdf, PDFAFlavour.PDFUA_1).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) throws IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults =
                    result.getTestAssertions().stream().map(PdfConformance::line).toList();
            return faults.isEmpty() && !result.isCompliant()
                    ? List.of(standard + ": not compliant")
                    : faults;
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException("veraPDF cannot read the file", e);
        }
    }

    private static String line(TestAssertion fault) {
        return fault.getRuleId().getSpecification()
                + " "
                + fault.getRuleId().getClause()
                + "-"
                + fault.getRuleId().getTestNumber()
                + ": "
                + fault.getMessage()
                + " at "
                + fault.getLocation().getContext();
    }
}

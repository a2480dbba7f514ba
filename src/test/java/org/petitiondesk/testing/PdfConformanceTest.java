package org.petitiondesk.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

final class PdfConformanceTest {

    @Test
    void findsFaultsInAnUntaggedFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("Untagged"));
        document.close();

        List<String> faults = PdfConformance.faults(out.toByteArray());

        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith("ISO 19005-2")),
                faults::toString);
        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith("ISO 14289-1")),
                faults::toString);
    }
}

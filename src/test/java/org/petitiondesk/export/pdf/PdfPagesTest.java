package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.testing.PdfConformance;
import org.petitiondesk.typeset.ShippedFaces;
import org.petitiondesk.typeset.StructureElement.Role;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

final class PdfPagesTest {

    @Test
    void keepsBothStandards() throws IOException {
        LetterBuilder letter = new LetterBuilder(Language.ENGLISH);
        int heading = letter.element(Role.HEADING_1, 0);
        letter.line(ShippedFaces.SERIF_BOLD, "An appeal", heading);
        int paragraph = letter.element(Role.PARAGRAPH, 0);
        letter.line(ShippedFaces.SERIF, "Dear President", paragraph);
        byte[] pdf = pdf(letter.build());
        assertEquals(List.of(), PdfConformance.faults(pdf));
    }

    private static byte[] pdf(TypesetLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.write(letter, out);
        return out.toByteArray();
    }
}

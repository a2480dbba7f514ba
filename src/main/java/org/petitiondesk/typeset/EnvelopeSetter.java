package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.List;

/** Sets the front of an envelope: the address where the post looks for it, and nothing else. */
final class EnvelopeSetter {
    private static final double SIZE_PT = 12;
    private static final double LEADING = 1.3;
    private static final double USUAL_DROP_MM = 8;
    private static final RunningText NONE =
            new RunningText(new RunningText.Continuation("", "", ""), "", "", "");

    private EnvelopeSetter() {}

    static Page set(List<String> lines, Language language, Envelope envelope) {
        Block.InsideAddress address = new Block.InsideAddress(lines, -1);
        PageSetup page = new PageSetup(Paper.A4, LetterLayout.PLAIN);
        Setting setting = new Setting(new LetterDocument(language, "", page, List.of(), NONE));
        WindowEnvelope.Area area = envelope.address();
        AddressZone zone =
                new AddressZone(
                        area.xMm(),
                        area.widthMm(),
                        area.topMm() + USUAL_DROP_MM,
                        area.topMm(),
                        area.bottomMm(),
                        SIZE_PT,
                        LEADING);
        Sheet sheet = new Sheet();
        AddressSetter.set(address, zone, setting, Structure.DOCUMENT, sheet);
        return new Page(sheet.items(), List.of());
    }
}

package org.petitiondesk.testing;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.ArrayList;
import java.util.List;

/** Letters with a logo, the lines of a letterhead, and several who sign, one by a scan. */
public final class DressedLetters {
    public static final String LOGO_TEXT = "A sun over waves";
    public static final String SCAN_TEXT = "Signature of Ilse Marrow";
    public static final String SIGNED = "(signed)";

    private DressedLetters() {}

    /** One in each language, on one paper without a window. */
    public static List<LetterDocument> all(Paper paper) {
        return TypicalLetters.all().stream()
                .map(letter -> dressed(letter, new PageSetup(paper, LetterLayout.PLAIN), true))
                .toList();
    }

    /** The English letter in a layout, on the paper that it is made for. */
    public static LetterDocument in(LetterLayout layout) {
        Paper paper = WindowEnvelope.of(layout).map(WindowEnvelope::paper).orElse(Paper.A4);
        return dressed(TypicalLetters.english(), new PageSetup(paper, layout), true);
    }

    /**
     * A letter in its dress.
     *
     * @param shown whether scanned signatures are shown
     */
    public static LetterDocument dressed(LetterDocument letter, PageSetup page, boolean shown) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : letter.blocks()) {
            if (block instanceof Block.Letterhead head) {
                blocks.add(new Block.Logo(SamplePictures.logo(), LOGO_TEXT));
                blocks.add(
                        new Block.Letterhead(
                                head.sponsors().subList(0, 1),
                                List.of("12 Quay Street, Port Amber", "+44 20 7946 0018"),
                                "library@example.org"));
            } else if (block instanceof Block.SignatureBlock signatures) {
                blocks.add(signers(signatures, shown));
            } else {
                blocks.add(block);
            }
        }
        return new LetterDocument(
                letter.language(), letter.title(), page, blocks, letter.running());
    }

    private static Block signers(Block.SignatureBlock block, boolean shown) {
        Block.Slot first = block.slots().getFirst();
        List<Block.Slot> slots = new ArrayList<>();
        slots.add(
                new Block.Slot(
                        first.organization(),
                        "Ilse Marrow",
                        "Chair",
                        "",
                        new Block.Scan(SamplePictures.signature(), SCAN_TEXT, SIGNED, shown),
                        first.suffix()));
        slots.add(new Block.Slot("Harbour Union", "Tom Quill", "Secretary", "", first.suffix()));
        slots.add(new Block.Slot("Readers’ Circle", "", "", "name and office", first.suffix()));
        return new Block.SignatureBlock(slots, block.date());
    }
}

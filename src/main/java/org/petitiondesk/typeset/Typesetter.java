package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.SheetDocument;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Sets letters, signature sheets and mail: {@code new Typesetter().typeset(letter)} gives the pages
 * with every character at its place. Safe for use by several threads; the faces are read once, when
 * the first letter needs them.
 */
public final class Typesetter {
    private final KnownEnds known = new KnownEnds();

    /**
     * The letter's pages. A character that no face has is drawn as a replacement mark; ask {@link
     * #check(LetterDocument)} first.
     */
    public TypesetLetter typeset(LetterDocument letter) {
        return new LetterSetter(letter, known).set();
    }

    /** Likewise, one page after another; so a letter of any length needs little memory. */
    public LetterFlow flow(LetterDocument letter) {
        return new LetterSetter(letter, known).flow();
    }

    /** Signature sheets, a page for each. Ask {@link #check(SheetDocument)} first. */
    public TypesetLetter typeset(SheetDocument sheets) {
        return typeset(sheets, set -> {});
    }

    /**
     * Likewise.
     *
     * @param progress is told how many are set; what it throws ends the setting
     */
    public TypesetLetter typeset(SheetDocument sheets, IntConsumer progress) {
        return new SigningSheets(sheets).set(progress);
    }

    /**
     * What would go wrong: characters that no face has, and a statement so long that no room is
     * left to write.
     */
    public List<Problem> check(SheetDocument sheets) {
        return List.copyOf(new SigningSheets(sheets).problems());
    }

    /**
     * Envelopes, a page for each, or sheets of labels. Ask {@link #check(MailAddress, MailStock)}
     * of each address first.
     */
    public TypesetLetter typeset(MailDocument mail) {
        return MailSetter.set(mail);
    }

    /**
     * What would go wrong with an address on an envelope or a label: characters that no face has,
     * an address or a postcode that has no room (errors), a sender that has none (a warning).
     */
    public List<Problem> check(MailAddress to, MailStock stock) {
        return MailSetter.problems(to, stock);
    }

    /**
     * What would go wrong: characters that no face has and scripts that cannot be set (errors, one
     * for each), an address that does not fit the envelope's window, a close that stands alone on a
     * page, more pages than wanted (warnings).
     */
    public List<Problem> check(LetterDocument letter) {
        return List.copyOf(new LetterCheck(letter, known).problems());
    }
}
